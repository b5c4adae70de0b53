import x from 'x';

// node: 10
// stderr: (a place inside Node)
// stderr: SyntaxError: Unexpected identifier
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
// node: 20
// stderr: (a place inside Node)
// stderr: Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x' imported from /snippet/import-in-a-script.js
// stderr:   code: 'ERR_MODULE_NOT_FOUND'
// stderr: }
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// stderr: (a place inside Node)
// stderr: Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x' imported from /snippet/import-in-a-script.js
// stderr:   code: 'ERR_MODULE_NOT_FOUND'
// stderr: }
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// stderr: (a place inside Node)
// stderr: Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x' imported from /snippet/import-in-a-script.js
// stderr:   code: 'ERR_MODULE_NOT_FOUND'
// stderr: }
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// stderr: (a place inside Node)
// stderr: Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x' imported from /snippet/import-in-a-script.js
// stderr:   code: 'ERR_MODULE_NOT_FOUND'
// stderr: }
// stderr:
// stderr: Node.js v26
// exits: 1
