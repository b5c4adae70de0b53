/*---
title: Which callbacks wait?
topics: [basics, timers]
difficulty: 1
explanation: |
  `forEach` calls its function at once, on the current call stack, so both cups come before the next
  statement. `setTimeout` only hands its function to the timers phase of the event loop, and the loop
  starts when the script has ended. A callback is not asynchronous by itself: what counts is who
  calls it, and when.
---*/
console.log('kettle on');
setTimeout(() => console.log('tea is ready'), 0);
['Ada', 'Lin'].forEach((name) => console.log(`cup for ${name}`));
console.log('waiting');
