const crypto = require('crypto');
for (const i of [1, 2]) crypto.pbkdf2('secret', 'salt', 1000, 32, 'sha256', () => console.log(i));

// seen: 187 1 | 2
// seen: 13 2 | 1
