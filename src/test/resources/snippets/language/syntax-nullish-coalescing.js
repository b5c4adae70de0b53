// `??` is a syntax error before Node 14.
console.log('start');
console.log(null ?? 'default');

// node: 10
// stderr: /snippet/syntax-nullish-coalescing.js:3
// stderr: console.log(null ?? 'default');
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token ?
// exits: 1
// node: 12
// stderr: /snippet/syntax-nullish-coalescing.js:3
// stderr: console.log(null ?? 'default');
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token '?'
// exits: 1
// node: 18 20 22 24 26
// prints: start
// prints: default
