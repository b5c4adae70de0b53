const fs = require('fs');

fs.writeFileSync('/tmp/lw-b', 'abcdefgh');
const fd = fs.openSync('/tmp/lw-b', 'r+');
const b = Buffer.alloc(3);
console.log(fs.readSync(fd, b, 0, 3, null), `${b}`);
console.log(fs.readSync(fd, b, 0, 3, 6), `${b}`);
console.log(fs.readSync(fd, b, 0, 3, null), `${b}`);
console.log(fs.writeSync(fd, 'Z'), fs.writeSync(fd, 'Y', 0));
console.log(fs.readSync(fd, b, 0, 3, null), `${b}`);
fs.ftruncateSync(fd, 2);
fs.closeSync(fd);
console.log(fs.readFileSync('/tmp/lw-b', 'utf8'));
fs.unlinkSync('/tmp/lw-b');

// node: 10
// prints: 3 'abc'
// prints: 2 'ghc'
// prints: 3 'def'
// prints: 1 1
// prints: 1 'hef'
// prints: Yb
// node: 12 18 20 22 24 26
// prints: 3 abc
// prints: 2 ghc
// prints: 3 def
// prints: 1 1
// prints: 1 hef
// prints: Yb
