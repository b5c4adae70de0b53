// env: UV_THREADPOOL_SIZE=1
const dns = require('dns');
const fs = require('fs');
require('crypto').pbkdf2('a', 'b', 300000, 8, 'sha256', () => console.log('busy'));
dns.lookup('localhost', () => console.log('lookup 1'));
dns.lookup('localhost', () => console.log('lookup 2'));
fs.stat(__filename, () => console.log('stat 1'));
fs.stat(__filename, () => console.log('stat 2'));

// node: 10 12 18 20 22 24 26
// prints: busy
// prints: lookup 1
// prints: stat 1
// prints: stat 2
// prints: lookup 2
