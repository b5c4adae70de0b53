/*---
title: Immediates come in rounds
topics: [immediates, next-tick, promises]
difficulty: 2
explanation: |
  The check phase runs the immediates that were queued before it began; one that is queued meanwhile waits
  for the next turn of the loop. After each immediate Node empties the tick queue and the promise jobs,
  so both come before the second immediate or right after it.
---*/
setImmediate(() => {
  console.log('first');
  setImmediate(() => console.log('queued by the first'));
  process.nextTick(() => console.log('tick of the first'));
});
setImmediate(() => {
  console.log('second');
  Promise.resolve().then(() => console.log('promise of the second'));
});
console.log('script');
