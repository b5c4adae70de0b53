// `?.` is a syntax error before Node 14: nothing of the program runs.
console.log('start');
const a = null;
console.log(a?.b);

// node: 10
// stderr: /snippet/syntax-optional-chaining.js:4
// stderr: console.log(a?.b);
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token .
// exits: 1
// node: 12
// stderr: /snippet/syntax-optional-chaining.js:4
// stderr: console.log(a?.b);
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token '.'
// exits: 1
// node: 18 20 22 24 26
// prints: start
// prints: undefined
