import { builtinModules } from 'node:module';
console.log(builtinModules.includes('fs'), builtinModules.includes('left-pad'));

// prints: true false
