const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.writeFile(file, '11', () => console.log('first', fs.readFileSync(file, 'utf8')));
fs.writeFile(file, '2', () => console.log('second', fs.readFileSync(file, 'utf8')));

// seen: 180 first 21 | second 21
// seen: 18 second 21 | first 21
// seen: 2 second 11 | first 11
