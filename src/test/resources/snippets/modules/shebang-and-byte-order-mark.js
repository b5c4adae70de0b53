const fs = require('fs');
fs.writeFileSync(__dirname + '/script.js', '#!/usr/bin/env node\nmodule.exports = "script";');
fs.writeFileSync(__dirname + '/mark.js', '\ufeffmodule.exports = "mark";');
console.log(require('./script'), require('./mark'));

// node: 10 12 18 20 22 24 26
// prints: script mark
