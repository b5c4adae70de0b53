const Module = require('module');
const made = new Module('virtual', module);
made._compile('exports.sum = (a, b) => a + b; exports.file = __filename;', '/virtual/file.js');
console.log(made.exports.sum(1, 2), made.exports.file, made.loaded, made.children.length);

// node: 10
// prints: 3 '/virtual/file.js' false 0
// node: 12 18 20 22 24 26
// prints: 3 /virtual/file.js false 0
