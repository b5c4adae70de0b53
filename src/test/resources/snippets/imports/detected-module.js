import { basename } from 'node:path';
console.log(basename('/a/b.js'), typeof require);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));

// node: 10
// stderr: (a place inside Node)
// stderr: SyntaxError: Unexpected token {
// exits: 1
// node: 12
// stderr: (node:1) Warning: To load an ES module, set "type": "module" in the package.json or use the .mjs extension.
// stderr: (a place inside Node)
// stderr: SyntaxError: Cannot use import statement outside a module
// exits: 1
// node: 18
// stderr: (node:1) Warning: To load an ES module, set "type": "module" in the package.json or use the .mjs extension.
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// stderr: (a place inside Node)
// stderr: SyntaxError: Cannot use import statement outside a module
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20 22 24 26
// prints: b.js undefined
// prints: promise
// prints: tick
