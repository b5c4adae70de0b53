/*---
title: A generator takes one step at a time
topics: [basics]
difficulty: 2
explanation: |
  Calling a generator function runs none of its body: it only makes a generator. Each `next()` runs the
  body up to the following `yield`, synchronously, and then comes back to the caller. Nothing here
  goes through the event loop. The third part would need a third `next()`.
distractors:
  - third step
---*/
function* stairs() {
  console.log('first step');
  yield;
  console.log('second step');
  yield;
  console.log('third step');
}

const climb = stairs();
console.log('at the door');
climb.next();
console.log('short rest');
climb.next();
console.log('enough for today');
