const Module = require('module');
const original = Module._load;
Module._load = function (request, parent, isMain) {
  if (request === 'magic') return { from: 'patch' };
  console.log('load', request, parent === module);
  return original.apply(this, arguments);
};
console.log(require('magic'));
console.log(require('path') === original('path'));

// node: 10 12 18 20 22 24 26
// prints: { from: 'patch' }
// prints: load path true
// prints: true
