for await (const x of []) {}

// node: 10 12
// stderr: /snippet/syntax-for-await-in-a-commonjs-file.cjs:1
// stderr: for await (const x of []) {}
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// exits: 1
// node: 18
// stderr: /snippet/syntax-for-await-in-a-commonjs-file.cjs:1
// stderr: for await (const x of []) {}
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: (node:1) Warning: To load an ES module, set "type": "module" in the package.json or use the .mjs extension.
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// stderr: /snippet/syntax-for-await-in-a-commonjs-file.cjs:1
// stderr: for await (const x of []) {}
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// stderr: (node:1) Warning: Failed to load the ES module: /snippet/syntax-for-await-in-a-commonjs-file.cjs. Make sure to set "type": "module" in the nearest package.json file or use the .mjs extension.
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// stderr: /snippet/syntax-for-await-in-a-commonjs-file.cjs:1
// stderr: for await (const x of []) {}
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// stderr: (node:1) Warning: Failed to load the ES module: /snippet/syntax-for-await-in-a-commonjs-file.cjs. Make sure to set "type": "module" in the nearest package.json file or use the .mjs extension.
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// stderr: /snippet/syntax-for-await-in-a-commonjs-file.cjs:1
// stderr: for await (const x of []) {}
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// stderr: (node:1) Warning: Failed to load the ES module: /snippet/syntax-for-await-in-a-commonjs-file.cjs. Make sure to set "type": "module" in the nearest package.json file or use the .mjs extension.
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
// stderr: /snippet/syntax-for-await-in-a-commonjs-file.cjs:1
// stderr: for await (const x of []) {}
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// stderr:
// stderr: Node.js v26
// exits: 1
