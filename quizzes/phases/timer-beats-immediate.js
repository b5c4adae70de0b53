/*---
title: A late start makes it certain
topics: [phases, blocking, timers, immediates]
difficulty: 3
explanation: |
  Whether a 1 ms timer comes before an immediate usually depends on how quickly the loop starts. Here the script
  keeps the thread busy for 20 ms, so the timer is overdue when the loop starts, and the timers phase comes before check.
  The longer timer is not due yet.
---*/
setImmediate(() => console.log('immediate'));
setTimeout(() => console.log('long timer'), 800);
setTimeout(() => console.log('short timer'), 1);

const start = Date.now();
while (Date.now() - start < 20);
console.log('busy for 20 ms');
