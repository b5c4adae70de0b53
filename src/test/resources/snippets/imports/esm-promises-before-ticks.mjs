process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
queueMicrotask(() => console.log('microtask'));
console.log('module');

// node: 12 18 20 22 24 26
// prints: module
// prints: promise
// prints: microtask
// prints: tick
