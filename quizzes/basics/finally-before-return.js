/*---
title: Return, but first finally
topics: [basics]
difficulty: 2
answer: type
explanation: |
  All of this is synchronous. The value of `return` is worked out first ("pack the bag"), then `finally`
  runs, and only then does the caller get the value.
---*/
function pack() {
  console.log('pack the bag');
  return 'bag';
}

function leave() {
  try {
    return pack();
  } finally {
    console.log('lock the door');
  }
}

console.log('wake up');
console.log(`carry the ${leave()}`);
