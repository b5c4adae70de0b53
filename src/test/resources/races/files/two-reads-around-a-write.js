const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.writeFileSync(file, '1');
const told = (error, stats) => console.log(stats.size);
fs.stat(file, told);
fs.writeFileSync(file, '22');
fs.stat(file, told);

// seen: 125 2 | 2
// seen: 74 1 | 2
// seen: 1 0 | 2
