const fs = require('fs');
fs.writeFileSync(__dirname + '/a.js', 'module.exports = [arguments.length, arguments[0] === exports, arguments[2] === module, typeof arguments[1]];');
console.log(arguments.length, require('./a'));
console.log(__filename === module.filename, __dirname === require('path').dirname(__filename));

// node: 10 12 18 20 22 24 26
// prints: 5 [ 5, true, true, 'function' ]
// prints: true true
