Object.freeze(Array.prototype);
Object.freeze(Object.prototype);
Object.freeze(Promise.prototype);
Object.freeze(Function.prototype);
setTimeout(() => console.log('timer'), 1);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
console.log('script', [1], { a: 1 });

// node: 10 12 18 20 22 24 26
// prints: script [ 1 ] { a: 1 }
// prints: tick
// prints: promise
// prints: timer
