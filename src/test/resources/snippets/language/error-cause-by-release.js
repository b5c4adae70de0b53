// The second argument of Error is ignored by releases that do not know causes.
const inner = new Error('inner');
const outer = new Error('outer', { cause: inner });
console.log('cause' in outer, outer.cause === inner);
console.log(Object.prototype.hasOwnProperty.call(new TypeError('x', {}), 'cause'));

// node: 10 12
// prints: false false
// prints: false
// node: 18 20 22 24 26
// prints: true true
// prints: false
