// No release knows decorators yet.
function d() {}
console.log('start');
@d
class A {}

// node: 10 12
// stderr: /snippet/syntax-decorators-are-not-syntax.js:4
// stderr: @d
// stderr: ^
// stderr:
// stderr: SyntaxError: Invalid or unexpected token
// exits: 1
// node: 18
// stderr: /snippet/syntax-decorators-are-not-syntax.js:4
// stderr: @d
// stderr: ^
// stderr:
// stderr: SyntaxError: Invalid or unexpected token
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: /snippet/syntax-decorators-are-not-syntax.js:4
// stderr: @d
// stderr: ^
// stderr:
// stderr: SyntaxError: Invalid or unexpected token
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// stderr: /snippet/syntax-decorators-are-not-syntax.js:4
// stderr: @d
// stderr: ^
// stderr:
// stderr: SyntaxError: Invalid or unexpected token
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// stderr: /snippet/syntax-decorators-are-not-syntax.js:4
// stderr: @d
// stderr: ^
// stderr:
// stderr: SyntaxError: Invalid or unexpected token
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// stderr: /snippet/syntax-decorators-are-not-syntax.js:4
// stderr: @d
// stderr: ^
// stderr:
// stderr: SyntaxError: Invalid or unexpected token
// stderr:
// stderr: Node.js v26
// exits: 1
