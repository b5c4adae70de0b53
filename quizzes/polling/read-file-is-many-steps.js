/*---
title: Reading a file takes several trips
topics: [polling, fs, immediates]
difficulty: 4
explanation: |
  `fs.readFile` is a chain: open, stat, read and close, each a job of its own in the thread pool, and each
  result comes back in a poll phase. Every trip costs at least one turn of the loop, and each turn has a
  check phase. So two rounds of immediates are over long before the content is there.
---*/
const fs = require('fs');

fs.readFile(__filename, 'utf8', (error, text) => {
  console.log(text.length > 0 ? 'content is there' : 'file is empty');
  process.nextTick(() => console.log('tick of the reader'));
});
setImmediate(() => {
  console.log('immediate, round 1');
  setImmediate(() => console.log('immediate, round 2'));
});
console.log('reading');
