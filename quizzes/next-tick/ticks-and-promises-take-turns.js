/*---
title: A tick from a promise, a promise from a tick
topics: [next-tick, promises]
difficulty: 3
explanation: |
  Node empties one queue before it looks at the other. Both ticks run first; the promise queued by tick
  1 stands behind promise 1, which was queued by the script. Promise 2 becomes ready when promise 1 has
  run. The tick from promise 1 has to wait until no promise job is left.
---*/
Promise.resolve()
  .then(() => {
    console.log('promise 1');
    process.nextTick(() => console.log('tick from promise 1'));
  })
  .then(() => console.log('promise 2'));
process.nextTick(() => {
  console.log('tick 1');
  Promise.resolve().then(() => console.log('promise from tick 1'));
});
process.nextTick(() => console.log('tick 2'));
