/*---
title: Two chains, one queue
topics: [promises]
difficulty: 2
explanation: |
  A reaction is queued only when the promise before it has settled, so a chain never has more than one job
  in the queue. Both chains put their first job in while the script runs; from then on they take turns.
---*/
Promise.resolve()
  .then(() => console.log('wash'))
  .then(() => console.log('dry'))
  .then(() => console.log('fold'));
Promise.resolve()
  .then(() => console.log('peel'))
  .then(() => console.log('cook'))
  .then(() => console.log('eat'));
console.log('start');
