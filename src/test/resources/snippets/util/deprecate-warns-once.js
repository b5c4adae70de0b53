const util = require('util');
process.on('warning', (w) => console.log(w.name, w.code, w.message));
const old = util.deprecate((a) => `got ${a}`, 'old is old', 'DEP9');
console.log(old(1), old(2));
console.log(util.deprecate(() => 'same code', 'never said', 'DEP9')());
console.log(util.deprecate(() => 'no code', 'said')());

// node: 10 12
// prints: got 1 got 2
// prints: same code
// prints: no code
// prints: DeprecationWarning DEP9 old is old
// prints: DeprecationWarning undefined said
// stderr: (node:1) [DEP9] DeprecationWarning: old is old
// stderr: (node:1) DeprecationWarning: said
// node: 18 20 22 24 26
// prints: got 1 got 2
// prints: same code
// prints: no code
// prints: DeprecationWarning DEP9 old is old
// prints: DeprecationWarning undefined said
// stderr: (node:1) [DEP9] DeprecationWarning: old is old
// stderr: (Use `node --trace-deprecation ...` to show where the warning was created)
// stderr: (node:1) DeprecationWarning: said
