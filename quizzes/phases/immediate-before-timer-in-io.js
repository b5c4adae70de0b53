/*---
title: Back from the disk
topics: [phases, fs, immediates, timers]
difficulty: 3
explanation: |
  The callback of `readFile` runs in the poll phase. After it come the ticks and then the promise jobs. The
  next phase is check, so the immediate runs; the timers phase comes only in the next turn of the
  loop. Started from the main script, the timer and the immediate would be a race; from an I/O callback they
  are not.
---*/
const fs = require('fs');

fs.readFile(__filename, () => {
  setTimeout(() => console.log('timer'), 0);
  setImmediate(() => console.log('immediate'));
  Promise.resolve().then(() => console.log('promise'));
  process.nextTick(() => console.log('tick'));
  console.log('file is there');
});
console.log('script');
