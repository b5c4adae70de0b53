const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.writeFileSync(file, 'old');
fs.writeFile(file, 'new', () => console.log('written'));
fs.readFile(file, 'utf8', (error, text) => console.log('read', text));

// seen: 199 written | read new
// seen: 1 written | read 
