const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/made-');

process.env.UV_THREADPOOL_SIZE = '1';
fs.mkdir(dir + '/a', () => console.log('a'));
fs.mkdir(dir + '/a/b', (error) => console.log('b', error));
const start = Date.now();
while (Date.now() - start < 100);
console.log(fs.existsSync(dir + '/a/b'));

// node: 10 12 18 20 22 24 26
// prints: true
// prints: a
// prints: b null
