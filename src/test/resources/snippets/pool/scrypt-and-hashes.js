const crypto = require('crypto');
crypto.scrypt('pw', 'salt', 8, { N: 16 }, (e, key) => console.log(key.toString('hex')));
console.log(crypto.createHash('sha256').update('a').digest('hex').slice(0, 16));
console.log(crypto.createHmac('md5', 'k').update('a').digest('base64'));
console.log(crypto.pbkdf2Sync('p', 's', 1, 8, 'sha512').toString('hex'));

// node: 10 12 18 20 22 24 26
// prints: ca978112ca1bbdca
// prints: 3c89IQBJ5xNfYa/65zcxzQ==
// prints: 0e558a5a35eb280c
// prints: c5d06c368e4a07b8
