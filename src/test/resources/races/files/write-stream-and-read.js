const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
const stream = fs.createWriteStream(file);
stream.write('a');
stream.end('b', () => console.log('ended'));
fs.readFile(file, 'utf8', (error, text) => console.log(error ? error.code : 'read ' + text));

// seen: 200 ENOENT | ended
