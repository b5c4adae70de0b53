// `??=` came with Node 15; older releases stop at different places.
let a = null;
a ??= 5;
console.log(a);

// node: 10
// stderr: /snippet/syntax-nullish-assignment.js:3
// stderr: a ??= 5;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token ?
// exits: 1
// node: 12
// stderr: /snippet/syntax-nullish-assignment.js:3
// stderr: a ??= 5;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token '?'
// exits: 1
// node: 18 20 22 24 26
// prints: 5
