// module.exports = ... comes too late for a module in the cycle, which holds the old object.
const fs = require('fs');
fs.writeFileSync(__dirname + '/a.js', 'const b = require("./b"); module.exports = { name: "a", b };');
fs.writeFileSync(__dirname + '/b.js', 'const a = require("./a"); exports.early = a; exports.later = () => require("./a").name;');
const a = require('./a');
console.log(a.b.early === a, a.b.later());

// node: 10
// prints: false 'a'
// node: 12 18 20 22 24 26
// prints: false a
