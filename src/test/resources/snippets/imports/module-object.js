console.log(typeof module, typeof exports, this === exports, module.exports === exports);
console.log(require('path').basename(__filename) === 'module-object.js', typeof __dirname);

// node: 10
// prints: object object true true
// prints: true 'string'
// node: 12 18 20 22 24 26
// prints: object object true true
// prints: true string
