const fs = require('fs');
fs.mkdirSync(__dirname + '/node_modules/pkg/lib', { recursive: true });
fs.writeFileSync(__dirname + '/node_modules/pkg/package.json', '{"name": "pkg", "main": "lib/a.js"}');
fs.writeFileSync(__dirname + '/node_modules/pkg/lib/a.js', 'module.exports = "a of " + require("../package.json").name');
fs.writeFileSync(__dirname + '/node_modules/pkg/lib/b.js', 'module.exports = "b"');
console.log(require('pkg'), require('pkg/lib/b'), require.resolve('pkg').slice(__dirname.length));

// node: 10 12 18 20 22 24 26
// prints: a of pkg b /node_modules/pkg/lib/a.js
