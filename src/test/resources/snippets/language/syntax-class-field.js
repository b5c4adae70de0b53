// Public fields came with Node 12.
console.log('start');
class A {
  x = 1;
}
console.log(new A().x);

// node: 10
// stderr: /snippet/syntax-class-field.js:4
// stderr:   x = 1;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token =
// exits: 1
// node: 12 18 20 22 24 26
// prints: start
// prints: 1
