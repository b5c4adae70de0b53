/*---
title: Inside new Promise
topics: [basics, promises]
difficulty: 1
explanation: |
  The function given to `new Promise` is called at once, before the constructor returns, and `resolve`
  does not end it: "oven off" still runs. Only the reaction registered by `then` is put off: it is a
  microtask, and microtasks run when the script has ended.
distractors:
  - "serve [object Promise]"
---*/
console.log('take the order');
const baked = new Promise((resolve) => {
  console.log('oven on');
  resolve('bread');
  console.log('oven off');
});
baked.then((what) => console.log(`serve ${what}`));
console.log('set the table');
