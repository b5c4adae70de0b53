const Module = require('module');
const fs = require('fs');
fs.writeFileSync(__dirname + '/mock.js', 'module.exports = "mock";');
const original = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return original.call(this, request === 'db' ? __dirname + '/mock.js' : request, ...rest);
};
console.log(require('db'), require.resolve('db') === require.resolve('./mock'));

// node: 10 12 18 20 22 24 26
// prints: mock true
