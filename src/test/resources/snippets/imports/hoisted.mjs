console.log(typeof join);
import { join } from 'node:path';

// node: 10
// stderr: /snippet/hoisted.mjs:2
// stderr: import { join } from 'node:path';
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token {
// exits: 1
// node: 12 18 20 22 24 26
// prints: function
