Array.prototype[Symbol.iterator] = function () { throw new Error('iterated'); };
setTimeout((a) => console.log('timer', a), 1, 'x');
process.nextTick((a) => console.log('tick', a), 'y');
console.log('script', 'a');

// node: 10 12
// stderr: /snippet/patched-array-iterator.js:1
// stderr: Array.prototype[Symbol.iterator] = function () { throw new Error('iterated'); };
// stderr: ^
// stderr:
// stderr: Error: iterated
// stderr:     at patched-array-iterator.js:1
// stderr:     at patched-array-iterator.js:2
// exits: 1
// node: 18
// stderr: /snippet/patched-array-iterator.js:1
// stderr: Array.prototype[Symbol.iterator] = function () { throw new Error('iterated'); };
// stderr: ^
// stderr:
// stderr: Error: iterated
// stderr:     at patched-array-iterator.js:1
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: /snippet/patched-array-iterator.js:1
// stderr: Array.prototype[Symbol.iterator] = function () { throw new Error('iterated'); };
// stderr: ^
// stderr:
// stderr: Error: iterated
// stderr:     at patched-array-iterator.js:1
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22 24 26
// prints: script a
// prints: tick y
// prints: timer x
