// env: UV_THREADPOOL_SIZE=3
const fs = require('fs');
const dns = require('dns');
const crypto = require('crypto');
for (const i of [1, 2]) dns.lookup('localhost', () => console.log('lookup', i));
crypto.randomBytes(8, () => console.log('bytes'));
fs.stat('.', () => {
  console.log('stat');
  crypto.randomBytes(8, () => console.log('more bytes'));
});

// seen: 112 lookup 1 | lookup 2 | bytes | stat | more bytes
// seen: 45 lookup 1 | bytes | stat | lookup 2 | more bytes
// seen: 10 bytes | stat | lookup 1 | lookup 2 | more bytes
// seen: 9 lookup 1 | bytes | lookup 2 | stat | more bytes
// seen: 7 bytes | lookup 1 | stat | lookup 2 | more bytes
// seen: 6 lookup 1 | lookup 2 | stat | bytes | more bytes
// seen: 4 stat | bytes | lookup 1 | lookup 2 | more bytes
// seen: 2 bytes | stat | lookup 2 | lookup 1 | more bytes
// seen: 2 lookup 1 | stat | lookup 2 | bytes | more bytes
// seen: 1 bytes | lookup 2 | lookup 1 | stat | more bytes
// seen: 1 bytes | stat | lookup 2 | more bytes | lookup 1
// seen: 1 stat | lookup 1 | bytes | lookup 2 | more bytes
