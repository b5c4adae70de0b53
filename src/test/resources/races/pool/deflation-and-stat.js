const fs = require('fs');
const zlib = require('zlib');
zlib.deflate('text', () => console.log('deflated'));
fs.stat('.', () => console.log('stat'));

// seen: 199 stat | deflated
// seen: 1 deflated | stat
