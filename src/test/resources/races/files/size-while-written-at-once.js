const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.writeFileSync(file, 'old');
fs.stat(file, (error, stats) => console.log(stats.size));
for (let i = 0; i < 3; i++) fs.writeFileSync(file, 'newer');

// seen: 102 3
// seen: 95 0
// seen: 3 5
