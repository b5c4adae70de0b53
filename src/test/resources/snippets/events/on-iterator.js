const { EventEmitter, on } = require('events');
const e = new EventEmitter();
(async () => {
  for await (const [n] of on(e, 'x')) {
    console.log(n);
    if (n === 3) break;
  }
  console.log('over', e.listenerCount('x'));
})();
e.emit('x', 1);
e.emit('x', 2);
setImmediate(() => e.emit('x', 3));

// node: 10
// stderr: (node:1) UnhandledPromiseRejectionWarning: TypeError: on(...) is not a function or its return value is not async iterable
// stderr:     at on-iterator.js:4
// stderr:     at on-iterator.js:9
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 1)
// stderr: (node:1) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// node: 12 18 20 22 24 26
// prints: 1
// prints: 2
// prints: 3
// prints: over 0
