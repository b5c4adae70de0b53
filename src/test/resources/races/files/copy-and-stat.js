const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.writeFileSync(file, 'hello');
fs.copyFile(file, dir + '/copy', () => console.log('copied'));
fs.stat(dir + '/copy', (error, stats) => console.log(error ? error.code : stats.size));

// seen: 172 copied | 5
// seen: 12 ENOENT | copied
// seen: 9 0 | copied
// seen: 7 5 | copied
