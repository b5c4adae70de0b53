/*---
title: await against nextTick
topics: [async-await, next-tick]
difficulty: 3
explanation: |
  The part after an `await` is a promise job. When the script has ended, the tick queue goes first, then the
  promise jobs run until there are none, so both awaits of the function are over before the tick
  that the first of them has queued gets its turn.
---*/
async function walk() {
  console.log('leave home');
  await null;
  console.log('at the corner');
  process.nextTick(() => console.log('tick from the corner'));
  await null;
  console.log('at the park');
}

process.nextTick(() => console.log('tick from the script'));
walk().then(() => console.log('walk is over'));
console.log('wave');
