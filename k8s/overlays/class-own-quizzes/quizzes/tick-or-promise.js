/*---
title: A tick or a promise?
topics: [own]
difficulty: 1
explanation: >
  The script runs to its end first. Then Node.js empties the queue of process.nextTick, and only
  then the queue of promise callbacks.
---*/
Promise.resolve().then(() => console.log('promise'));
process.nextTick(() => console.log('tick'));
console.log('script');
