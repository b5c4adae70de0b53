/*---
title: Ticks that queue ticks
topics: [next-tick, immediates, promises]
difficulty: 3
explanation: |
  A tick that queues another tick makes the same queue longer, and Node does not leave that queue until it
  is empty. So all ticks come before the promise job, and both come before the loop reaches the
  check phase with its immediate. With an endless chain of ticks nothing else would ever run.
---*/
let left = 3;
function count() {
  console.log(`tick, ${left} left`);
  left -= 1;
  if (left > 0) {
    process.nextTick(count);
  }
}

setImmediate(() => console.log('immediate'));
Promise.resolve().then(() => console.log('promise'));
process.nextTick(count);
