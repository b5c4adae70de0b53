const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.rm(file, { force: true }, () => console.log('removed'));
fs.writeFile(file, 'x', () => console.log('written'));
process.on('exit', () => console.log('there', fs.existsSync(file)));

// seen: 187 removed | written | there false
// seen: 13 written | removed | there false
