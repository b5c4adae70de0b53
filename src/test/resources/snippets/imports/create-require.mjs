import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
console.log(require('node:path').sep, require('fs') === (await import('node:fs')).default);

// node: 10
// stderr: /snippet/create-require.mjs:1
// stderr: import { createRequire } from 'node:module';
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token {
// exits: 1
// node: 12
// stderr: file:///snippet/create-require.mjs:3
// stderr: console.log(require('node:path').sep, require('fs') === (await import('node:fs')).default);
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected reserved word
// exits: 1
// node: 18 20 22 24 26
// prints: / true
