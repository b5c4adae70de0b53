const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
for (const i of [1, 2]) {
  fs.mkdir(dir + '/same', (error) => console.log(i, error ? error.code : 'made'));
}

// seen: 198 1 made | 2 EEXIST
// seen: 2 2 made | 1 EEXIST
