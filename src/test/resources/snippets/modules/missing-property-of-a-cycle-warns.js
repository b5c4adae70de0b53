const fs = require('fs');
fs.writeFileSync(__dirname + '/a.js', 'exports.x = 1; require("./b"); exports.y = 2;');
fs.writeFileSync(__dirname + '/b.js', 'const a = require("./a"); console.log(a.x, a.y);');
console.log(require('./a'));

// node: 10 12
// prints: 1 undefined
// prints: { x: 1, y: 2 }
// node: 18 20 22 24 26
// prints: 1 undefined
// prints: { x: 1, y: 2 }
// stderr: (node:1) Warning: Accessing non-existent property 'y' of module exports inside circular dependency
// stderr: (Use `node --trace-warnings ...` to show where the warning was created)
