// Separators in numbers came with Node 12.
console.log(1_000 + 0xff_ff);

// node: 10
// stderr: /snippet/syntax-numeric-separator.js:2
// stderr: console.log(1_000 + 0xff_ff);
// stderr: ^
// stderr:
// stderr: SyntaxError: Invalid or unexpected token
// exits: 1
// node: 12 18 20 22 24 26
// prints: 66535
