// env: UV_THREADPOOL_SIZE=1

const crypto = require('crypto');
crypto.randomBytes(4, (error, bytes) => console.log('randomBytes', error, bytes.length));
crypto.randomFill(Buffer.alloc(3), (error, buffer) => console.log('randomFill', error, buffer.length));
crypto.scrypt('p', 's', 4, { N: 16 }, (error, key) => console.log('scrypt', error, key.length));
crypto.pbkdf2('p', 's', 1, 4, 'sha1', (error, key) => console.log('pbkdf2', error, key.length));
Promise.resolve().then(() => console.log('promise'));
process.nextTick(() => console.log('tick'));

// node: 10 12 18 20 22 24 26
// prints: tick
// prints: promise
// prints: randomBytes null 4
// prints: randomFill null 3
// prints: scrypt null 4
// prints: pbkdf2 null 4
