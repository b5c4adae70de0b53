// env: UV_THREADPOOL_SIZE=1
const fs = require('fs');
const crypto = require('crypto');
crypto.pbkdf2('a', 'b', 2000, 8, 'sha1', () => console.log('pbkdf2'));
fs.stat(__filename, () => console.log('stat'));
crypto.randomBytes(4, () => console.log('randomBytes'));
fs.access(__filename, () => console.log('access'));

// node: 10 12 18 20 22 24 26
// prints: pbkdf2
// prints: stat
// prints: randomBytes
// prints: access
