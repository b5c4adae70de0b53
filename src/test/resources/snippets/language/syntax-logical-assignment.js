// `||=` came with Node 15.
let a = 0;
a ||= 5;
console.log(a);

// node: 10
// stderr: /snippet/syntax-logical-assignment.js:3
// stderr: a ||= 5;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token =
// exits: 1
// node: 12
// stderr: /snippet/syntax-logical-assignment.js:3
// stderr: a ||= 5;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token '='
// exits: 1
// node: 18 20 22 24 26
// prints: 5
