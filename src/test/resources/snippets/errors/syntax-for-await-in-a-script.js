for await (const x of []) {}

// node: 10 12
// stderr: (a place inside Node)
// stderr: SyntaxError: Unexpected reserved word
// exits: 1
// node: 18
// stderr: (a place inside Node)
// stderr: SyntaxError: Unexpected reserved word
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20 22 24 26
