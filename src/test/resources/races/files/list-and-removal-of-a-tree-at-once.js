const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
for (const name of ['a', 'b', 'c']) fs.writeFileSync(dir + '/' + name, '');
fs.readdir(dir, (error, names) => console.log(error ? error.code : names.join() || 'empty'));
fs.rmSync(dir, { recursive: true });

// seen: 100 ENOENT
// seen: 100 a,b,c
