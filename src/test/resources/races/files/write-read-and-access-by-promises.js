const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.promises.writeFile(file, 'new').then(() => console.log('written'));
fs.promises.readFile(file, 'utf8').then((text) => console.log('read', text), (e) => console.log(e.code));
fs.promises.access(file).then(() => console.log('there'), () => console.log('not there'));

// seen: 194 there | written | read new
// seen: 2 ENOENT | not there | written
// seen: 2 ENOENT | there | written
// seen: 2 there | read new | written
