const path = require('path');
console.log(Object.keys(path).sort().join(' '));

// node: 10 12 18
// prints: _makeLong basename delimiter dirname extname format isAbsolute join normalize parse posix relative resolve sep toNamespacedPath win32
// node: 20 22 24 26
// prints: _makeLong basename delimiter dirname extname format isAbsolute join matchesGlob normalize parse posix relative resolve sep toNamespacedPath win32
