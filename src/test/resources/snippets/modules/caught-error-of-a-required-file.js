const fs = require('fs');
fs.writeFileSync(__dirname + '/lib.js', 'exports.call = (f) => {\n  return f();\n};');
const lib = require('./lib');
try {
  lib.call(() => { throw new Error('inside'); });
} catch (error) {
  console.log(error.stack.split('\n').slice(0, 3).map((line) => line.replace(/\(?\/.*\//, '')).join('\n'));
}

// node: 12 18 20 22 24 26
// prints: Error: inside
// prints:     at caught-error-of-a-required-file.js:5
