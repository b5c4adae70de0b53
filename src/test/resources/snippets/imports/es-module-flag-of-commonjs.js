const fs = require('fs');
fs.writeFileSync(__dirname + '/t.cjs', 'Object.defineProperty(exports, "__esModule", { value: true }); exports.default = 5; exports.n = 1;');
import('./t.cjs').then((t) => console.log(t.default, t.n, t.__esModule), (error) => console.log(error.message));

// node: 10
// prints: Not supported
// node: 12 18 20 22 24 26
// prints: { default: 5, n: 1 } 1 true
