const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.writeFile(file, 'x', () => console.log('written'));
setImmediate(() => console.log('there', fs.existsSync(file)));
setTimeout(() => console.log('size', fs.existsSync(file) && fs.statSync(file).size), 1);

// seen: 97 there true | size 1 | written
// seen: 79 there false | size 0 | written
// seen: 8 size 0 | there true | written
// seen: 7 size false | there true | written
// seen: 7 there false | size false | written
// seen: 2 there true | size 0 | written
