const fs = require('fs');
const path = require('path');
fs.writeFileSync(__dirname + '/a.js', 'require("./b"); exports.parent = module.parent;');
fs.writeFileSync(__dirname + '/b.js', 'exports.parent = module.parent; exports.isMain = require.main === module;');
const a = require('./a');
const b = require('./b');
const name = (m) => path.basename(m.filename);
console.log(a.parent === module, name(b.parent), b.isMain, require.main === module);
console.log(module.children.map(name), module.children[0].children.map(name));

// node: 10
// prints: true 'a.js' false true
// prints: [ 'a.js', 'b.js' ] [ 'b.js' ]
// node: 12 18 20 22 24 26
// prints: true a.js false true
// prints: [ 'a.js', 'b.js' ] [ 'b.js' ]
