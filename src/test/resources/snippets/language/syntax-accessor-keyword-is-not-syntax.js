// No release knows auto-accessors yet.
class A {
  accessor x = 1;
}
console.log(new A().x);

// node: 10 12
// stderr: /snippet/syntax-accessor-keyword-is-not-syntax.js:3
// stderr:   accessor x = 1;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected identifier
// exits: 1
// node: 18
// stderr: /snippet/syntax-accessor-keyword-is-not-syntax.js:3
// stderr:   accessor x = 1;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected identifier
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: /snippet/syntax-accessor-keyword-is-not-syntax.js:3
// stderr:   accessor x = 1;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected identifier 'x'
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// stderr: /snippet/syntax-accessor-keyword-is-not-syntax.js:3
// stderr:   accessor x = 1;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected identifier 'x'
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// stderr: /snippet/syntax-accessor-keyword-is-not-syntax.js:3
// stderr:   accessor x = 1;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected identifier 'x'
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// stderr: /snippet/syntax-accessor-keyword-is-not-syntax.js:3
// stderr:   accessor x = 1;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected identifier 'x'
// stderr:
// stderr: Node.js v26
// exits: 1
