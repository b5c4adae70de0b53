// What Node 24 and 26 brought to the language.
console.log(typeof Error.isError, typeof RegExp.escape, typeof Math.f16round, typeof Float16Array);
console.log(typeof Map.prototype.getOrInsert, typeof Uint8Array.fromBase64, typeof Temporal);
console.log(typeof JSON.rawJSON, typeof Array.fromAsync, typeof Atomics.pause);
if (Map.prototype.getOrInsert) console.log(new Map([['a', 1]]).getOrInsert('b', 2));

// node: 10 12 18 20
// prints: undefined undefined undefined undefined
// prints: undefined undefined undefined
// prints: undefined undefined undefined
// node: 22
// prints: undefined undefined undefined undefined
// prints: undefined undefined undefined
// prints: function function undefined
// node: 24
// prints: function function function function
// prints: undefined undefined undefined
// prints: function function function
// node: 26
// prints: function function function function
// prints: function function object
// prints: function function function
// prints: 2
