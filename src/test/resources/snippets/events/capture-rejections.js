const { EventEmitter } = require('events');
const e = new EventEmitter({ captureRejections: true });
e.on('x', async () => {
  throw new Error('async');
});
e.on('error', (error) => console.log('error', error.message));
e.emit('x');
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));

// node: 10
// prints: tick
// prints: promise
// stderr: (node:1) UnhandledPromiseRejectionWarning: Error: async
// stderr:     at capture-rejections.js:4
// stderr:     at capture-rejections.js:7
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 1)
// stderr: (node:1) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// node: 12 18 20 22 24 26
// prints: tick
// prints: promise
// prints: error async
