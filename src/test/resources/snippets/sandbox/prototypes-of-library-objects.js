const fs = require('fs');
console.log(Object.getPrototypeOf(fs) === Object.prototype);
console.log(fs.statSync('.').constructor.name, fs.statSync('.') instanceof fs.Stats);
console.log(process.argv.constructor === Array, Array.isArray(process.argv));

// node: 10 12 18 20 22 24 26
// prints: true
// prints: Stats true
// prints: true true
