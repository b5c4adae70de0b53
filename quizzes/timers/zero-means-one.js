/*---
title: Zero, minus five and one
topics: [timers, promises]
difficulty: 2
explanation: |
  A delay below 1 counts as 1 millisecond, so all three timers are of the same length and run in the order
  in which they were armed. Between two timers Node empties the queue of promise jobs (since Node 11),
  which is why the promise does not wait for the other timers.
---*/
setTimeout(() => {
  console.log('first timer');
  Promise.resolve().then(() => console.log('promise of the first timer'));
}, 1);
setTimeout(() => console.log('second timer'), 0);
setTimeout(() => console.log('third timer'), -5);
console.log('armed');
