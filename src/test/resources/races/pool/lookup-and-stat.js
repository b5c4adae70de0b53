const fs = require('fs');
const dns = require('dns');
dns.lookup('localhost', () => console.log('looked up'));
fs.stat('.', () => console.log('stat'));

// seen: 186 looked up | stat
// seen: 14 stat | looked up
