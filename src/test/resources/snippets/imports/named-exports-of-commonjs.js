const fs = require('fs');
fs.writeFileSync(__dirname + '/c.cjs', 'exports.a = 1; module.exports.b = 2; if (false) exports.never = 3; exports["c d"] = 4;');
fs.writeFileSync(__dirname + '/d.cjs', 'const x = 1; module.exports = { x, y: x, z: 1 };');
import('./c.cjs').then((c) => { console.log(c); return import('./d.cjs'); })
  .then((d) => console.log(d), (error) => console.log(error.message));

// node: 10
// prints: Not supported
// node: 12
// prints: [Module] {
// prints:   a: 1,
// prints:   b: 2,
// prints:   'c d': 4,
// prints:   default: { a: 1, b: 2, 'c d': 4 },
// prints:   never: undefined
// prints: }
// prints: [Module] { default: { x: 1, y: 1, z: 1 }, x: 1, y: 1 }
// node: 18 20 22
// prints: [Module: null prototype] {
// prints:   a: 1,
// prints:   b: 2,
// prints:   'c d': 4,
// prints:   default: { a: 1, b: 2, 'c d': 4 },
// prints:   never: undefined
// prints: }
// prints: [Module: null prototype] { default: { x: 1, y: 1, z: 1 }, x: 1, y: 1 }
// node: 24 26
// prints: [Module: null prototype] {
// prints:   a: 1,
// prints:   b: 2,
// prints:   'c d': 4,
// prints:   default: { a: 1, b: 2, 'c d': 4 },
// prints:   'module.exports': { a: 1, b: 2, 'c d': 4 },
// prints:   never: undefined
// prints: }
// prints: [Module: null prototype] {
// prints:   default: { x: 1, y: 1, z: 1 },
// prints:   'module.exports': { x: 1, y: 1, z: 1 },
// prints:   x: 1,
// prints:   y: 1
// prints: }
