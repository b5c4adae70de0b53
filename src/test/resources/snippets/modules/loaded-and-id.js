const fs = require('fs');
fs.writeFileSync(__dirname + '/a.js', 'exports.during = module.loaded; exports.self = module;');
const a = require('./a');
console.log(a.during, a.self.loaded, a.self.id === __dirname + '/a.js', module.id, module.loaded);
setTimeout(() => console.log(module.loaded), 1);

// node: 10
// prints: false true true '.' false
// prints: true
// node: 12 18 20 22 24 26
// prints: false true true . false
// prints: true
