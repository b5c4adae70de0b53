const fs = require('fs');
require.extensions['.txt'] = (module, filename) => {
  module.exports = fs.readFileSync(filename, 'utf8').toUpperCase();
};
fs.writeFileSync(__dirname + '/note.txt', 'hello');
console.log(require('./note.txt'), require('./note'), Object.keys(require.extensions));

// node: 10 12 18 20 22 24 26
// prints: HELLO HELLO [ '.js', '.json', '.node', '.txt' ]
