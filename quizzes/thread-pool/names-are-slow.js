/*---
title: Slow work stands aside
topics: [thread-pool, dns, fs]
difficulty: 5
explanation: |
  `dns.lookup` uses `getaddrinfo` in the thread pool. libuv counts it as slow I/O, which may hold at most half of the
  threads (here: the only one), and takes one piece of slow work from its own queue at a time. After a slow job the pool goes back to
  the ordinary queue, so the stat gets in between the two lookups.
env:
  UV_THREADPOOL_SIZE: 1
---*/
const crypto = require('crypto');
const dns = require('dns');
const fs = require('fs');

crypto.pbkdf2('secret', 'salt', 300000, 32, 'sha256', () => console.log('key'));
dns.lookup('localhost', () => console.log('lookup 1'));
dns.lookup('localhost', () => console.log('lookup 2'));
fs.stat(__filename, () => console.log('stat'));
console.log('four jobs');
