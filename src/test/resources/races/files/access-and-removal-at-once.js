const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.writeFileSync(file, 'x');
fs.access(file, (error) => console.log(error ? error.code : 'there'));
fs.rmSync(file);

// seen: 103 there
// seen: 97 ENOENT
