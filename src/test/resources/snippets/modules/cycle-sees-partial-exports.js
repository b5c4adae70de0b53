// A module that is required while it runs has only what it exported so far.
const fs = require('fs');
fs.writeFileSync(__dirname + '/a.js', 'exports.early = 1; const b = require("./b"); exports.late = b.seen;');
fs.writeFileSync(__dirname + '/b.js', 'const a = require("./a"); exports.seen = Object.keys(a).join();');
console.log(require('./a'));

// node: 10 12 18 20 22 24 26
// prints: { early: 1, late: 'early' }
