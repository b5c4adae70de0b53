import { builtinModules } from 'node:module';
console.log(builtinModules.includes('fs'), builtinModules.includes('left-pad'));

// node: 10
// stderr: /snippet/builtin-modules.mjs:1
// stderr: import { builtinModules } from 'node:module';
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected token {
// exits: 1
// node: 12 18 20 22 24 26
// prints: true false
