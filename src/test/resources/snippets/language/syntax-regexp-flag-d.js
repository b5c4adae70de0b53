// The flag d came with Node 16.
console.log(/a/d.exec('xa').indices[0]);

// node: 10 12
// stderr: /snippet/syntax-regexp-flag-d.js:2
// stderr: console.log(/a/d.exec('xa').indices[0]);
// stderr: ^
// stderr:
// stderr: SyntaxError: Invalid regular expression flags
// exits: 1
// node: 18 20 22 24 26
// prints: [ 1, 2 ]
