const fs = require('fs');
global.tries = 0;
fs.writeFileSync(__dirname + '/flaky.js', 'if (++tries < 3) throw new Error("try " + tries); module.exports = tries;');
for (let i = 0; i < 3; i++) {
  try { console.log('got', require('./flaky')); } catch (error) { console.log(error.message); }
}
console.log(Object.keys(require.cache).length);

// node: 10 12 18 20 22 24 26
// prints: try 1
// prints: try 2
// prints: got 3
// prints: 2
