Array.prototype[Symbol.iterator] = function () { throw new Error('iterated'); };
setTimeout((a) => console.log('timer', a), 1, 'x');
process.nextTick((a) => console.log('tick', a), 'y');
console.log('script', 'a');

// node: 22 24 26
// prints: script a
// prints: tick y
// prints: timer x
