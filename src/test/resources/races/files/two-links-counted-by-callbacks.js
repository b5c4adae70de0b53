const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.writeFileSync(file, '');
for (const name of ['b', 'c']) {
  fs.link(file, dir + '/' + name, () => console.log(name, fs.statSync(file).nlink));
}

// seen: 191 b 3 | c 3
// seen: 8 b 2 | c 3
// seen: 1 c 3 | b 3
