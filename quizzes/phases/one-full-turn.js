/*---
title: One turn of the loop
topics: [phases, timers, immediates]
difficulty: 4
explanation: |
  From a check callback the way round is: rest of the check phase, close callbacks, timers, poll, check again. The
  script keeps the thread busy for longer than the timers need, so they are due when the loop gets to
  the timers phase. An immediate queued by an immediate waits for the next check phase, which comes after the
  timers; the timer armed inside the timers phase has a far longer delay.
---*/
const busyUntil = (time) => {
  while (Date.now() < time);
};

setImmediate(() => {
  console.log('check 1');
  setImmediate(() => console.log('check 2'));
  setTimeout(() => {
    console.log('timers');
    setTimeout(() => console.log('timers, much later'), 100);
  }, 1);
  process.nextTick(() => console.log('tick in check 1'));
  busyUntil(Date.now() + 10);
});
setImmediate(() => console.log('still check 1'));
