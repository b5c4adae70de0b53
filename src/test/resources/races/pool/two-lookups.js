const dns = require('dns');
dns.lookup('localhost', () => console.log('first'));
dns.lookup('localhost', { family: 4 }, () => console.log('second'));

// seen: 190 first | second
// seen: 10 second | first
