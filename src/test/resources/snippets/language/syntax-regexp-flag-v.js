// The flag v came with Node 20, the flag d with Node 16.
console.log(/[a]/v.flags);

// node: 10 12
// stderr: /snippet/syntax-regexp-flag-v.js:2
// stderr: console.log(/[a]/v.flags);
// stderr: ^
// stderr:
// stderr: SyntaxError: Invalid regular expression flags
// exits: 1
// node: 18
// stderr: /snippet/syntax-regexp-flag-v.js:2
// stderr: console.log(/[a]/v.flags);
// stderr: ^
// stderr:
// stderr: SyntaxError: Invalid regular expression flags
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20 22 24 26
// prints: v
