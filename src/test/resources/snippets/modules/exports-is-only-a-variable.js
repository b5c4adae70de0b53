const fs = require('fs');
fs.writeFileSync(__dirname + '/a.js', 'exports.x = 1; exports = { y: 2 }; exports.z = 3;');
fs.writeFileSync(__dirname + '/b.js', 'module.exports = () => "called"; exports.x = 1;');
fs.writeFileSync(__dirname + '/c.js', 'this.viaThis = this === module.exports; return; exports.never = 1;');
console.log(require('./a'), require('./b')(), require('./b').x, require('./c'));

// node: 10
// prints: { x: 1 } 'called' undefined { viaThis: true }
// node: 12 18 20 22 24 26
// prints: { x: 1 } called undefined { viaThis: true }
