const { promisify } = require('util');
const pbkdf2 = promisify(require('crypto').pbkdf2);
for (const name of ['a', 'b']) {
  pbkdf2('secret', 'salt', 500, 16, 'sha1').then(() => console.log(name));
}

// seen: 191 a | b
// seen: 9 b | a
