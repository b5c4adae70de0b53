const fs = require('fs');
fs.writeFileSync(__dirname + '/m.js', 'export const a = 1; console.log(typeof require, this);');
try { console.log(require('./m.js')); } catch (error) { console.log(error.name); }

// node: 10 12 18
// prints: SyntaxError
// node: 20 22 24 26
// prints: undefined undefined
// prints: [Module: null prototype] { a: 1 }
