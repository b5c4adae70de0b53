const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.writeFileSync(file, 'x');
fs.copyFile(file, file + '2', () => console.log('copied'));
fs.access(file + '2', (error) => console.log('access', error ? error.code : 'there'));
fs.unlink(file, () => console.log('unlinked'));

// seen: 144 copied | access there | unlinked
// seen: 49 access there | unlinked | copied
// seen: 3 access there | copied | unlinked
// seen: 2 access ENOENT | unlinked | copied
// seen: 2 copied | unlinked | access there
