// A program may replace or delete what Node put there.
const { value, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(global, 'setTimeout');
console.log(typeof value, writable, enumerable, configurable);
URL = 'mine';
console.log(URL, delete global.setImmediate, typeof setImmediate);
global.setTimeout = (callback) => { console.log('replaced'); callback(); };
setTimeout(() => console.log('called at once'), 10);
Promise.resolve().then(() => console.log('microtask'));

// node: 10 12 18 20 22 24 26
// prints: function true true true
// prints: mine true undefined
// prints: replaced
// prints: called at once
// prints: microtask
