console.log(1);
await null;

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
// node: 20 22 24 26
// prints: 1
