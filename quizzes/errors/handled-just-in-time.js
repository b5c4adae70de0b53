/*---
title: Just in time
topics: [errors, promises, next-tick]
difficulty: 4
explanation: |
  Node judges unhandled rejections when the tick queue and the promise jobs are empty. A handler added in a tick is in
  time. The second rejection gets its handler in an immediate, which is too late: `unhandledRejection` is emitted first,
  and when the handler is added later, `rejectionHandled` follows. The handler itself is called all the same.
---*/
process.on('unhandledRejection', (error) => console.log(`unhandled: ${error.message}`));
process.on('rejectionHandled', () => console.log('handled after all'));

const quick = Promise.reject(new Error('quick'));
const slow = Promise.reject(new Error('slow'));
process.nextTick(() => quick.catch((error) => console.log(`caught ${error.message}`)));
setImmediate(() => {
  slow.catch((error) => console.log(`caught ${error.message}`));
  console.log('immediate');
});
console.log('script');
