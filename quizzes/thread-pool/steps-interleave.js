/*---
title: Two readers, one thread
topics: [thread-pool, fs, crypto]
difficulty: 5
explanation: |
  With one thread the queue is first in, first out, but `readFile` does not put its whole chain in: the next step
  is queued only when the result of the step before has come back to the main thread. The key derivation and the
  stat are in the queue from the start, so they are done before either reader gets to its second step. The two
  readers then go on step by step, in turn.
env:
  UV_THREADPOOL_SIZE: 1
---*/
const crypto = require('crypto');
const fs = require('fs');

fs.readFile(__filename, () => console.log('reader 1'));
fs.readFile(__filename, () => console.log('reader 2'));
crypto.pbkdf2('secret', 'salt', 1, 16, 'sha256', () => console.log('key'));
fs.stat(__filename, () => console.log('stat'));
console.log('all queued');
