// env: UV_THREADPOOL_SIZE=2
const crypto = require('crypto');
for (const i of [1, 2, 3]) {
  crypto.pbkdf2('secret', 'salt', 1000, 32, 'sha256', () => console.log(i));
}

// seen: 162 1 | 2 | 3
// seen: 27 1 | 3 | 2
// seen: 7 2 | 3 | 1
// seen: 4 2 | 1 | 3
