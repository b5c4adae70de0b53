/*---
title: A slow callback holds up the rest
topics: [blocking, timers, next-tick]
difficulty: 3
explanation: |
  The first timer is busy far beyond the moment when the second is due. No callback is ever interrupted, so "slow
  ends" and the tick that it queued come first. The second timer then runs late, and so does everything after it: a delay is the
  earliest moment, not a promise.
---*/
setTimeout(() => {
  console.log('slow starts');
  process.nextTick(() => console.log('tick of slow'));
  const start = Date.now();
  while (Date.now() - start < 100);
  console.log('slow ends');
}, 1);
setTimeout(() => console.log('punctual, or so it thought'), 60);
console.log('script');
