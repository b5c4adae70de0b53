process.env.UV_THREADPOOL_SIZE = '1';
const crypto = require('crypto');
const fs = require('fs');
crypto.pbkdf2('slow', 'salt', 20000, 32, 'sha512', () => console.log('slow'));
fs.stat('.', () => console.log('stat'));
crypto.pbkdf2('quick', 'salt', 1, 8, 'sha1', () => console.log('quick'));

// node: 10 12 18 20 22 24 26
// prints: slow
// prints: stat
// prints: quick
