console.log('never');
let a = ;

// node: 10
// stderr: /snippet/syntax-error.js:2
// stderr: let a = ;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token ;
// exits: 1
// node: 12
// stderr: /snippet/syntax-error.js:2
// stderr: let a = ;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token ';'
// exits: 1
// node: 18
// stderr: /snippet/syntax-error.js:2
// stderr: let a = ;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token ';'
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: /snippet/syntax-error.js:2
// stderr: let a = ;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token ';'
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// stderr: /snippet/syntax-error.js:2
// stderr: let a = ;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token ';'
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// stderr: /snippet/syntax-error.js:2
// stderr: let a = ;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token ';'
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// stderr: /snippet/syntax-error.js:2
// stderr: let a = ;
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token ';'
// stderr:
// stderr: Node.js v26
// exits: 1
