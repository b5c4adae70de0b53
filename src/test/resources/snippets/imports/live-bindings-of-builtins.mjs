import fs, { existsSync } from 'node:fs';
console.log(fs.existsSync === existsSync);

// node: 10
// stderr: /snippet/live-bindings-of-builtins.mjs:1
// stderr: import fs, { existsSync } from 'node:fs';
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected identifier
// exits: 1
// node: 12 18 20 22 24 26
// prints: true
