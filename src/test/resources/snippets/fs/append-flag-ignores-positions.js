const fs = require('fs');

fs.writeFileSync('/tmp/lw-x', 'abc');
const fd = fs.openSync('/tmp/lw-x', 'a+');
fs.writeSync(fd, 'X', 0);
fs.closeSync(fd);
console.log(fs.readFileSync('/tmp/lw-x', 'utf8'));
const over = fs.openSync('/tmp/lw-x', 'w');
console.log(fs.fstatSync(over).size);
fs.closeSync(over);
fs.unlinkSync('/tmp/lw-x');

// node: 10 12 18 20 22 24 26
// prints: abcX
// prints: 0
