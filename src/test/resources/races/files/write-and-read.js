const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.writeFile(file, 'new', () => console.log('written'));
fs.readFile(file, 'utf8', (error, text) => console.log(error ? error.code : text));

// seen: 199 written | new
// seen: 1  | written
