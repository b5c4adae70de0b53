/*---
title: Between two I/O callbacks
topics: [polling, fs, next-tick, promises]
difficulty: 3
explanation: |
  With one thread in the pool the three calls are done one after the other, in the order in which they were made. Whether
  their results arrive in one poll phase or in three makes no difference: after each callback Node empties the tick
  queue and the promise jobs before it calls the next one.
env:
  UV_THREADPOOL_SIZE: 1
---*/
const fs = require('fs');

fs.stat(__filename, () => {
  console.log('stat');
  Promise.resolve().then(() => console.log('promise of stat'));
  process.nextTick(() => console.log('tick of stat'));
});
fs.access(__filename, () => {
  console.log('access');
  process.nextTick(() => console.log('tick of access'));
});
fs.realpath.native(__filename, () => console.log('realpath'));
console.log('three calls');
