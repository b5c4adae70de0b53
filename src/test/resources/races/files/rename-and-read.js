const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.writeFileSync(file, 'old');
fs.rename(file, dir + '/other', () => console.log('renamed'));
fs.readFile(file, 'utf8', (error, text) => console.log(error ? error.code : text));

// seen: 200 renamed | ENOENT
