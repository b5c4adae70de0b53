/*---
title: One clerk at the counter
topics: [thread-pool, crypto, fs]
difficulty: 3
explanation: |
  The pool has one thread, so its jobs are done strictly in the order in which they were handed in, however
  long each one takes: the quick jobs wait behind the slow key derivation. Every callback then runs on the main
  thread, in the order of completion. The hash is computed on the main thread, without the pool.
env:
  UV_THREADPOOL_SIZE: 1
---*/
const crypto = require('crypto');
const fs = require('fs');

crypto.pbkdf2('secret', 'salt', 5000, 32, 'sha256', () => console.log('slow key'));
fs.stat(__filename, () => console.log('file size'));
crypto.randomBytes(8, () => console.log('random bytes'));
const hash = crypto.createHash('sha256').update('tea').digest('hex');
console.log(`hash of ${hash.length} digits`);
