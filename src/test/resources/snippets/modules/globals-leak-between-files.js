const fs = require('fs');
fs.writeFileSync(__dirname + '/sloppy.js', 'leaked = 1; var own = 2;');
fs.writeFileSync(__dirname + '/strict.js', '"use strict"; try { other = 1; } catch (error) { console.log(error.message); }');
require('./sloppy');
require('./strict');
console.log(leaked, typeof own);

// node: 10
// prints: other is not defined
// prints: 1 'undefined'
// node: 12 18 20 22 24 26
// prints: other is not defined
// prints: 1 undefined
