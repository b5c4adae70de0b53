const dns = require('dns');
dns.lookup('localhost', (e, address) => console.log(e, address.length > 0));
process.nextTick(() => console.log('tick'));
setImmediate(() => console.log('immediate'));
try {
  dns.lookup(42, () => {});
} catch (e) {
  console.log(e.code);
}

// node: 10 12 18 20 22 24 26
// prints: ERR_INVALID_ARG_TYPE
// prints: tick
// prints: null true
// prints: immediate
