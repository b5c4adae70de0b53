process.on('multipleResolves', (type, promise, value) => console.log(type, promise instanceof Promise, value));
new Promise((resolve, reject) => { resolve(1); resolve(2); reject(3); });
process.nextTick(() => console.log('tick'));

// node: 10 12
// prints: resolve true 2
// prints: reject true 3
// prints: tick
// node: 18 20 22 24
// prints: resolve true 2
// prints: reject true 3
// prints: tick
// stderr: (node:1) [DEP0160] DeprecationWarning: The multipleResolves event has been deprecated.
// stderr: (Use `node --trace-deprecation ...` to show where the warning was created)
// node: 26
// prints: tick
