// Static blocks came with Node 16.
console.log('start');
class A {
  static { console.log('block'); }
}
console.log('end');

// node: 10
// stderr: /snippet/syntax-static-block.js:4
// stderr:   static { console.log('block'); }
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token {
// exits: 1
// node: 12
// stderr: /snippet/syntax-static-block.js:4
// stderr:   static { console.log('block'); }
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token '{'
// exits: 1
// node: 18 20 22 24 26
// prints: start
// prints: block
// prints: end
