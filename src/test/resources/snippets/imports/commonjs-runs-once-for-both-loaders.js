const fs = require('fs');
fs.writeFileSync(__dirname + '/c.js', 'console.log("runs"); module.exports = { n: 0 };');
const required = require('./c');
import('./c.js').then((imported) => console.log(imported.default === required), (error) => console.log(error.message));

// node: 10
// prints: runs
// prints: Not supported
// node: 12 18 20 22 24 26
// prints: runs
// prints: true
