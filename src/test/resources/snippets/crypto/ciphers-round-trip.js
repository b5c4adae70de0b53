const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

const crypto = require('crypto');
const key = Buffer.alloc(32, 1);
const iv = Buffer.alloc(16, 2);
for (const name of ['aes-256-cbc', 'aes-256-ctr', 'aes-256-gcm']) {
  const cipher = crypto.createCipheriv(name, key, iv);
  const text = cipher.update('hello world, hello', 'utf8', 'hex') + cipher.final('hex');
  const decipher = crypto.createDecipheriv(name, key, iv);
  if (name.endsWith('gcm')) {
    console.log(cipher.getAuthTag().toString('hex'));
    decipher.setAuthTag(cipher.getAuthTag());
  }
  console.log(name, text, decipher.update(text, 'hex', 'utf8') + decipher.final('utf8'));
}
t('key', () => crypto.createCipheriv('aes-256-cbc', key.slice(1), iv));

// node: 10 12
// prints: aes-256-cbc 2898ba6357b6abdd671b259aa2e9e8772b75d3ab2f630a5ab17d5e42aaad7e5a hello world, hello
// prints: aes-256-ctr 0acb7e9f4b9f9d67a79a1199336a0ed3c9c2 hello world, hello
// prints: 40311fb2c3c7539ff6d93351f522c091
// prints: aes-256-gcm 1853fb26b0e1587bac4016308532b6469ad6 hello world, hello
// prints: key undefined Invalid key length
// node: 18 20 22 24 26
// prints: aes-256-cbc 2898ba6357b6abdd671b259aa2e9e8772b75d3ab2f630a5ab17d5e42aaad7e5a hello world, hello
// prints: aes-256-ctr 0acb7e9f4b9f9d67a79a1199336a0ed3c9c2 hello world, hello
// prints: 40311fb2c3c7539ff6d93351f522c091
// prints: aes-256-gcm 1853fb26b0e1587bac4016308532b6469ad6 hello world, hello
// prints: key ERR_CRYPTO_INVALID_KEYLEN Invalid key length
