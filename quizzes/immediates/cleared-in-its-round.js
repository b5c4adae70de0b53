/*---
title: Red stops green
topics: [immediates]
difficulty: 2
explanation: |
  All three immediates belong to one round of the check phase, but `clearImmediate` still works on one
  that has not been called: when red runs, green is taken out. The tick of red runs before blue, because
  ticks are run after every callback.
distractors:
  - green
---*/
const colors = ['red', 'green', 'blue'];
const stamps = colors.map((color) =>
  setImmediate(() => {
    console.log(color);
    if (color === 'red') {
      clearImmediate(stamps[1]);
      process.nextTick(() => console.log('red is dry'));
    }
  }),
);
console.log(`${stamps.length} stamps`);
