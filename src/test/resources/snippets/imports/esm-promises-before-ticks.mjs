process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
queueMicrotask(() => console.log('microtask'));
console.log('module');

// node: 10
// stderr: /snippet/esm-promises-before-ticks.mjs:3
// stderr: queueMicrotask(() => console.log('microtask'));
// stderr: ^
// stderr:
// stderr: ReferenceError: queueMicrotask is not defined
// stderr:     at esm-promises-before-ticks.mjs:3
// exits: 1
// node: 12 18 20 22 24 26
// prints: module
// prints: promise
// prints: microtask
// prints: tick
