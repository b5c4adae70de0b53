// env: UV_THREADPOOL_SIZE=1
const crypto = require('crypto');
crypto.scrypt('a', 'b', 8, { N: 1024 }, () => console.log('scrypt'));
crypto.pbkdf2('a', 'b', 1, 8, 'sha1', () => console.log('pbkdf2'));
crypto.randomFill(Buffer.alloc(4), () => console.log('randomFill'));
crypto.randomInt(6, (e, n) => console.log('randomInt', n < 6));

// node: 12 18 20 22 24 26
// prints: scrypt
// prints: pbkdf2
// prints: randomFill
// prints: randomInt true
