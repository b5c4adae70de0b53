function f() { await 1; }

// node: 10 12
// stderr: (a place inside Node)
// stderr: SyntaxError: await is only valid in async function
// exits: 1
// node: 18
// stderr: (a place inside Node)
// stderr: SyntaxError: await is only valid in async functions and the top level bodies of modules
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: (a place inside Node)
// stderr: SyntaxError: await is only valid in async functions and the top level bodies of modules
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// stderr: (a place inside Node)
// stderr: SyntaxError: await is only valid in async functions and the top level bodies of modules
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// stderr: (a place inside Node)
// stderr: SyntaxError: await is only valid in async functions and the top level bodies of modules
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// stderr: (a place inside Node)
// stderr: SyntaxError: await is only valid in async functions and the top level bodies of modules
// stderr:
// stderr: Node.js v26
// exits: 1
