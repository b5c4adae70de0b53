// env: UV_THREADPOOL_SIZE=1

const crypto = require('crypto');
const fs = require('fs');
const zlib = require('zlib');
crypto.pbkdf2('secret', 'salt', 1000, 16, 'sha1', () => console.log('pbkdf2'));
fs.stat('.', () => console.log('stat'));
crypto.randomBytes(8, () => console.log('randomBytes'));
zlib.deflate('text', () => console.log('deflate'));
crypto.scrypt('secret', 'salt', 8, { N: 16 }, () => console.log('scrypt'));
fs.readdir('.', () => console.log('readdir'));
process.nextTick(() => console.log('tick'));

// node: 10 12 18 20 22 24 26
// prints: tick
// prints: pbkdf2
// prints: stat
// prints: randomBytes
// prints: scrypt
// prints: readdir
// prints: deflate
