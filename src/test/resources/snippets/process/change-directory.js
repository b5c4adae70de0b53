const fs = require('fs');
fs.mkdirSync('sub');
process.chdir('sub');
fs.writeFileSync('inner.txt', 'x');
console.log(process.cwd() === __dirname + '/sub', fs.readdirSync('.'), fs.existsSync(__dirname + '/sub/inner.txt'));
process.chdir('..');
console.log(process.cwd() === __dirname);

// node: 10 12 18 20 22 24 26
// prints: true [ 'inner.txt' ] true
// prints: true
