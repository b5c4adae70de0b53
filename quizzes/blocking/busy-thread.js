/*---
title: Nobody at the wheel
topics: [blocking, timers, promises]
difficulty: 2
explanation: |
  There is one thread for JavaScript, and while it is busy with the loop no callback can run, however long it has been due. When
  the script ends, the promise job is first. Then the timers phase runs both timers, in the order of their due times,
  which have both passed by then.
---*/
setTimeout(() => console.log('due after 60 ms'), 60);
setTimeout(() => console.log('due after 10 ms'), 10);
Promise.resolve().then(() => console.log('promise'));

const start = Date.now();
while (Date.now() - start < 120);
console.log('free again');
