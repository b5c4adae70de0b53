const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.writeFile(file, 'x', (error) => console.log('write', error ? error.code : 'ok'));
fs.rmSync(dir, { recursive: true, force: true });
console.log('cleaned', fs.existsSync(dir));

// seen: 141 cleaned false | write ENOENT
// seen: 59 cleaned false | write ok
