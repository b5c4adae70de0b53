const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.mkdirSync(dir + '/a');
for (const i of [1, 2]) {
  fs.rm(dir + '/a', { recursive: true, force: true }, (error) => console.log(i, error ? error.code : 'ok'));
}

// seen: 164 1 ok | 2 ok
// seen: 36 2 ok | 1 ok
