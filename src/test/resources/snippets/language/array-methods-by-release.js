// Array.prototype grew over the years; a method that a release lacks is undefined there.
const names = ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'];
for (const name of names) console.log(name, typeof [][name]);
console.log('flat' in [], Object.keys([][Symbol.unscopables]).length);

// node: 10
// prints: flat undefined
// prints: flatMap undefined
// prints: at undefined
// prints: findLast undefined
// prints: findLastIndex undefined
// prints: toSorted undefined
// prints: toReversed undefined
// prints: toSpliced undefined
// prints: with undefined
// prints: false 8
// node: 12
// prints: flat function
// prints: flatMap function
// prints: at undefined
// prints: findLast undefined
// prints: findLastIndex undefined
// prints: toSorted undefined
// prints: toReversed undefined
// prints: toSpliced undefined
// prints: with undefined
// prints: true 10
// node: 18
// prints: flat function
// prints: flatMap function
// prints: at function
// prints: findLast function
// prints: findLastIndex function
// prints: toSorted undefined
// prints: toReversed undefined
// prints: toSpliced undefined
// prints: with undefined
// prints: true 13
// node: 20 22 24 26
// prints: flat function
// prints: flatMap function
// prints: at function
// prints: findLast function
// prints: findLastIndex function
// prints: toSorted function
// prints: toReversed function
// prints: toSpliced function
// prints: with function
// prints: true 16
