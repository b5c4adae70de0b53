/*---
title: A timer that nobody waits for
topics: [timers]
difficulty: 3
explanation: |
  An unref'd timer works like any other, but it does not keep the process alive. The short patrol is due
  while the loop still waits for "lights out", so it runs. When "lights out" has run, only the unref'd
  long patrol is left: the loop ends, `exit` is emitted, and the long patrol never happens.
distractors:
  - long patrol
---*/
setTimeout(() => console.log('long patrol'), 5000).unref();
setTimeout(() => console.log('short patrol'), 5).unref();
setTimeout(() => console.log('lights out'), 100);
process.on('exit', (code) => console.log(`exit ${code}`));
console.log('evening');
