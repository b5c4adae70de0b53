const fs = require('fs');
fs.writeFileSync(__dirname + '/real.js', 'module.exports = "real"; console.log("never loaded");');
require.cache[require.resolve('./real')] = { exports: 'fake' };
console.log(require('./real'));

// node: 10 12 18 20 22 24 26
// prints: fake
