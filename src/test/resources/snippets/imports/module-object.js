console.log(typeof module, typeof exports, this === exports, module.exports === exports);
console.log(require('path').basename(__filename) === 'module-object.js', typeof __dirname);

// prints: object object true true
// prints: true string
