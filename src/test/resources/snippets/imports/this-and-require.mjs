console.log(this, typeof require, typeof module, typeof __filename, typeof import.meta.url);

// node: 10
// stderr: /snippet/this-and-require.mjs:1
// stderr: console.log(this, typeof require, typeof module, typeof __filename, typeof import.meta.url);
// stderr: ^
// stderr:
// stderr: SyntaxError: Cannot use 'import.meta' outside a module
// exits: 1
// node: 12 18 20 22 24 26
// prints: undefined undefined undefined undefined string
