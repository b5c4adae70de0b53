const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

const crypto = require('crypto');
t('pbkdf2', () => crypto.pbkdf2Sync('p', 's', 1000, 20, 'sha1').toString('hex'));
t('scrypt', () => crypto.scryptSync('p', 's', 16, { N: 1024 }).toString('hex'));
t('digest', () => crypto.pbkdf2Sync('p', 's', 1, 20, 'nope'));
t('callback', () => crypto.pbkdf2('p', 's', 1, 20, 'sha1'));
crypto.pbkdf2('p', 's', 1, 4, 'sha1', (error, key) => console.log(error, key));
console.log('main');

// node: 10
// prints: pbkdf2 ac8b95db3ed020176aff40c14003963f6dc9d4ae
// prints: scrypt c0ed26d3daf65eab8e4d293216af3fc6
// prints: digest ERR_CRYPTO_INVALID_DIGEST Invalid digest: nope
// prints: callback ERR_INVALID_CALLBACK Callback must be a function
// prints: main
// prints: null <Buffer 84 3c 87 e7>
// node: 12
// prints: pbkdf2 ac8b95db3ed020176aff40c14003963f6dc9d4ae
// prints: scrypt c0ed26d3daf65eab8e4d293216af3fc6
// prints: digest ERR_CRYPTO_INVALID_DIGEST Invalid digest: nope
// prints: callback ERR_INVALID_CALLBACK Callback must be a function. Received undefined
// prints: main
// prints: null <Buffer 84 3c 87 e7>
// node: 18 20 22 24 26
// prints: pbkdf2 ac8b95db3ed020176aff40c14003963f6dc9d4ae
// prints: scrypt c0ed26d3daf65eab8e4d293216af3fc6
// prints: digest ERR_CRYPTO_INVALID_DIGEST Invalid digest: nope
// prints: callback ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
// prints: main
// prints: null <Buffer 84 3c 87 e7>
