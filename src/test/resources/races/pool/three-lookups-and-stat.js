const fs = require('fs');
const dns = require('dns');
for (const i of [1, 2, 3]) dns.lookup('localhost', () => console.log('lookup', i));
fs.stat('.', () => console.log('stat'));

// seen: 110 lookup 1 | stat | lookup 2 | lookup 3
// seen: 64 lookup 1 | lookup 2 | lookup 3 | stat
// seen: 19 lookup 1 | lookup 2 | stat | lookup 3
// seen: 3 lookup 1 | stat | lookup 3 | lookup 2
// seen: 2 lookup 1 | lookup 3 | lookup 2 | stat
// seen: 1 stat | lookup 1 | lookup 3 | lookup 2
// seen: 1 stat | lookup 2 | lookup 3 | lookup 1
