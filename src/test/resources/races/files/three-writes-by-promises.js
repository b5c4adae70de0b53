const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
for (const i of [1, 2, 3]) fs.promises.writeFile(file + i, 'x').then(() => console.log(i));

// seen: 180 1 | 2 | 3
// seen: 16 1 | 3 | 2
// seen: 2 2 | 3 | 1
// seen: 1 2 | 1 | 3
// seen: 1 3 | 1 | 2
