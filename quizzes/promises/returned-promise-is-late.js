/*---
title: The parcel takes a detour
topics: [promises]
difficulty: 5
explanation: |
  Returning a plain value fulfils the promise of `then` at once. Returning a promise does not: Node
  queues a job that calls the returned promise's `then`, and that one queues another job which at last
  fulfils the outer promise. So the parcel comes two turns of the microtask queue after the letter.
---*/
Promise.resolve()
  .then(() => 'letter')
  .then((what) => console.log(what));
Promise.resolve()
  .then(() => Promise.resolve('parcel'))
  .then((what) => console.log(what));
Promise.resolve()
  .then(() => console.log('step 1'))
  .then(() => console.log('step 2'))
  .then(() => console.log('step 3'))
  .then(() => console.log('step 4'));
