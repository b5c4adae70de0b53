/*---
title: Sync, callback, promise
topics: [polling, fs, promises]
difficulty: 2
explanation: |
  `existsSync` does its work at once, on the main thread. The other two only hand a job to the thread pool and return. The
  pool has a single thread here, so the first job is done first, and its callback comes first. Ticks run
  as soon as the script has ended, long before any result can arrive in the poll phase.
env:
  UV_THREADPOOL_SIZE: 1
---*/
const fs = require('fs');

fs.stat(__filename, () => console.log('callback: stat'));
fs.promises.access(__filename).then(() => console.log('promise: access'));
process.nextTick(() => console.log('tick'));
console.log(`sync: ${fs.existsSync(__filename)}`);
