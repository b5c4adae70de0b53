const dns = require('dns');
process.nextTick(() => console.log('tick 1'));
dns.lookup('::1', (e, address, family) => console.log(address, family));
process.nextTick(() => console.log('tick 2'));
setImmediate(() => console.log('immediate'));

// node: 10 12 18 20 22 24 26
// prints: tick 1
// prints: ::1 6
// prints: tick 2
// prints: immediate
