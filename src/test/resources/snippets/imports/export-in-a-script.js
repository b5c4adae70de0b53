export const a = 1;

// node: 10
// stderr: (a place inside Node)
// stderr: SyntaxError: Unexpected token export
// exits: 1
// node: 12
// stderr: (node:1) Warning: To load an ES module, set "type": "module" in the package.json or use the .mjs extension.
// stderr: (a place inside Node)
// stderr: SyntaxError: Unexpected token 'export'
// exits: 1
// node: 18
// stderr: (node:1) Warning: To load an ES module, set "type": "module" in the package.json or use the .mjs extension.
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// stderr: (a place inside Node)
// stderr: SyntaxError: Unexpected token 'export'
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20 22 24 26
