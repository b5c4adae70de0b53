/*---
title: In a module, promises go first
topics: [imports, next-tick, promises]
difficulty: 4
explanation: |
  The body of an ES module runs as part of a promise job. When it ends, Node is still emptying the queue of
  microtasks, so promises come before ticks here, the other way round than in a CommonJS script. From then on the
  usual order holds: in the immediate the tick is first.
---*/
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
queueMicrotask(() => console.log('microtask'));
setImmediate(() => {
  Promise.resolve().then(() => console.log('promise of the immediate'));
  process.nextTick(() => console.log('tick of the immediate'));
  console.log('immediate');
});
console.log('module');
