const { pbkdf2, scrypt } = require('crypto');

const secret = Buffer.from('secret');
const salt = new Uint8Array([1, 2, 3]);
pbkdf2(secret, salt, 10, 8, 'sha256', (error, key) => {
  console.log('pbkdf2', key.toString('hex'));
  secret.write('before');
  scrypt(secret, salt, 8, { N: 16 }, (failed, other) => console.log('scrypt', other.toString('hex')));
  secret.fill(0);
  salt.fill(0);
});
secret.fill(0);
salt[0] = 9;

// node: 10 12 18 20 22 24 26
// prints: pbkdf2 c7a7ca7942fc9a75
// prints: scrypt cb69895a5b277484
