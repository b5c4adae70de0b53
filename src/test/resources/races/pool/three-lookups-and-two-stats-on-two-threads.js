// env: UV_THREADPOOL_SIZE=2
const fs = require('fs');
const dns = require('dns');
for (let i = 0; i < 3; i++) dns.lookup('localhost', () => console.log('lookup'));
for (let i = 0; i < 2; i++) fs.stat('.', () => console.log('stat'));

// seen: 98 lookup | lookup | lookup | stat | stat
// seen: 62 lookup | stat | stat | lookup | lookup
// seen: 23 stat | stat | lookup | lookup | lookup
// seen: 7 lookup | lookup | stat | stat | lookup
// seen: 5 lookup | stat | lookup | lookup | stat
// seen: 3 lookup | stat | lookup | stat | lookup
// seen: 2 lookup | lookup | stat | lookup | stat
