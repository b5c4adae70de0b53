/*---
title: The last chance
topics: [errors, next-tick, immediates]
difficulty: 4
explanation: |
  The script throws, so its last line never runs. `uncaughtException` has a listener, so the process goes on: the ticks
  and promise jobs queued before the throw run as usual, then the loop starts. At the end `beforeExit` is emitted, when
  there is nothing left to do, and then `exit` with code 0, because the error counts as handled.
distractors:
  - still here
---*/
process.on('uncaughtException', (error) => console.log(`uncaught: ${error.message}`));
process.on('beforeExit', () => console.log('nothing left to do'));
process.on('exit', (code) => console.log(`exit code ${code}`));

setImmediate(() => console.log('immediate'));
Promise.resolve().then(() => console.log('promise'));
process.nextTick(() => console.log('tick'));
throw new Error('oops');
console.log('still here');
