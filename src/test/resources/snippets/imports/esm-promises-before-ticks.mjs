process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
queueMicrotask(() => console.log('microtask'));
console.log('module');

// prints: module
// prints: promise
// prints: microtask
// prints: tick
