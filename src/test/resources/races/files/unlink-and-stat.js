const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/race-');
const file = dir + '/file.txt';
fs.writeFileSync(file, 'x');
fs.unlink(file, () => console.log('unlinked'));
fs.stat(file, (error) => console.log('stat', error ? error.code : 'there'));

// seen: 198 unlinked | stat ENOENT
// seen: 2 stat there | unlinked
