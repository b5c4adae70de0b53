import { builtinModules } from 'node:module';
console.log(builtinModules.includes('fs'), builtinModules.includes('left-pad'));

// node: 12 18 20 22 24 26
// prints: true false
