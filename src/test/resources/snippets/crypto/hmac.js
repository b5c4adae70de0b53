const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

const crypto = require('crypto');
t('hex', () => crypto.createHmac('sha256', 'key').update('abc').digest('hex'));
t('base64', () => crypto.createHmac('sha1', Buffer.from('k')).update('x').digest('base64'));
t('again', () => { const h = crypto.createHmac('md5', 'k'); h.digest('hex'); return h.digest('hex') === ''; });
t('unknown', () => crypto.createHmac('nope', 'k'));

// node: 10 12
// prints: hex 9c196e32dc0175f86f4b1cb89289d6619de6bee699e4c378e68309ed97a1a6ab
// prints: base64 ywATH87GAqj8hEE6KnAVTYwGoNI=
// prints: again true
// prints: unknown undefined Unknown message digest
// node: 18 20 22 24 26
// prints: hex 9c196e32dc0175f86f4b1cb89289d6619de6bee699e4c378e68309ed97a1a6ab
// prints: base64 ywATH87GAqj8hEE6KnAVTYwGoNI=
// prints: again true
// prints: unknown ERR_CRYPTO_INVALID_DIGEST Invalid digest: nope
