/*---
title: Timers inside timers
topics: [timers, next-tick]
difficulty: 3
explanation: |
  A timer armed inside a timers callback starts its delay at that moment and cannot run in the same pass
  of the timers phase. So both outer timers come first, each followed by its own tick, because the tick
  queue is emptied after every callback. The inner timers follow in the order in which they were armed.
---*/
for (const name of ['left', 'right']) {
  setTimeout(() => {
    console.log(`${name} outer`);
    setTimeout(() => console.log(`${name} inner`), 100);
    process.nextTick(() => console.log(`${name} tick`));
  }, 20);
}
