const crypto = require('crypto');
for (const i of [1, 2, 3, 4]) {
  crypto.pbkdf2('secret', 'salt', 500, 32, 'sha256', () => console.log(i));
}

// seen: 180 1 | 2 | 3 | 4
// seen: 6 1 | 2 | 4 | 3
// seen: 5 1 | 4 | 2 | 3
// seen: 4 1 | 3 | 4 | 2
// seen: 2 2 | 1 | 3 | 4
// seen: 1 2 | 3 | 4 | 1
// seen: 1 3 | 1 | 4 | 2
// seen: 1 4 | 1 | 3 | 2
