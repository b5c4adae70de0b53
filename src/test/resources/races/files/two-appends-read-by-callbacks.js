const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.appendFile(file, '1', () => console.log('first', fs.readFileSync(file, 'utf8')));
fs.appendFile(file, '2', () => console.log('second', fs.readFileSync(file, 'utf8')));

// seen: 186 first 12 | second 12
// seen: 7 second 12 | first 12
// seen: 7 second 21 | first 21
