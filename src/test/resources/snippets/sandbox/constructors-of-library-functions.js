const fs = require('fs');
for (const f of [setTimeout, console.log, fs.readFile, process.nextTick, require]) {
  console.log(f.constructor === Function, f.constructor('return 1 + 1')(), Object.getPrototypeOf(f) === Function.prototype);
}

// node: 10 12 18 20 22 24 26
// prints: true 2 true
// prints: true 2 true
// prints: true 2 true
// prints: true 2 true
// prints: true 2 true
