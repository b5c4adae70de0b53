// env: UV_THREADPOOL_SIZE=1
const fs = require('fs');
const dns = require('dns');
dns.lookup('localhost', () => console.log('lookup 1'));
dns.lookup('localhost', () => console.log('lookup 2'));
fs.stat('.', () => console.log('stat'));

// seen: 139 lookup 1 | stat | lookup 2
// seen: 61 lookup 1 | lookup 2 | stat
