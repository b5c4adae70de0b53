const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
for (const name of ['a', 'b', 'c']) {
  fs.mkdir(dir + '/' + name, () => console.log(fs.readdirSync(dir).length));
}

// seen: 123 3 | 3 | 3
// seen: 58 1 | 3 | 3
// seen: 19 2 | 3 | 3
