/*---
title: Nothing to look up
topics: [thread-pool, dns, next-tick]
difficulty: 4
explanation: |
  An IP address needs no resolving, so `dns.lookup` does not use the thread pool for it and calls back by
  `process.nextTick`. Its callback therefore stands in the tick queue between the two other ticks. The
  stat goes through the pool and comes back in the poll phase.
---*/
const dns = require('dns');
const fs = require('fs');

fs.stat(__filename, () => console.log('stat'));
Promise.resolve().then(() => console.log('promise'));
process.nextTick(() => console.log('tick 1'));
dns.lookup('127.0.0.1', (error, address, family) => console.log(`IPv${family}`));
process.nextTick(() => console.log('tick 2'));
console.log('script');
