/*---
title: Ticks, microtasks, timers
topics: [next-tick, promises, timers]
difficulty: 1
explanation: |
  When a CommonJS script ends, Node first runs everything in the `process.nextTick` queue, then the
  microtasks (promise reactions and `queueMicrotask`, in the order in which they were queued). The event loop with its
  timers phase starts after that.
---*/
setTimeout(() => console.log('timer'), 0);
Promise.resolve().then(() => console.log('promise'));
queueMicrotask(() => console.log('microtask'));
process.nextTick(() => console.log('tick'));
console.log('script');
