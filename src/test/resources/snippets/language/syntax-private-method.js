// Private fields came with Node 12, private methods with Node 14.
class A {
  #secret() { return 1; }
  get() { return this.#secret(); }
}
console.log(new A().get());

// node: 10
// stderr: /snippet/syntax-private-method.js:3
// stderr:   #secret() { return 1; }
// stderr: ^
// stderr:
// stderr: SyntaxError: Invalid or unexpected token
// exits: 1
// node: 12
// stderr: /snippet/syntax-private-method.js:3
// stderr:   #secret() { return 1; }
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token '('
// exits: 1
// node: 18 20 22 24 26
// prints: 1
