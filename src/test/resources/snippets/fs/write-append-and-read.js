const fs = require('fs');

fs.writeFileSync('/tmp/lw-a', 'hello');
fs.appendFileSync('/tmp/lw-a', ' world');
console.log(fs.readFileSync('/tmp/lw-a'));
console.log(fs.readFileSync('/tmp/lw-a', 'utf8'), fs.readFileSync('/tmp/lw-a', 'hex'));
console.log(fs.readFileSync('/tmp/lw-a', { encoding: 'base64' }), fs.statSync('/tmp/lw-a').size);
fs.writeFileSync('/tmp/lw-a', 'XY', { flag: 'r+' });
console.log(String(fs.readFileSync('/tmp/lw-a')));
fs.unlinkSync('/tmp/lw-a');
console.log(fs.existsSync('/tmp/lw-a'));

// node: 10 12 18 20 22 24 26
// prints: <Buffer 68 65 6c 6c 6f 20 77 6f 72 6c 64>
// prints: hello world 68656c6c6f20776f726c64
// prints: aGVsbG8gd29ybGQ= 11
// prints: XYllo world
// prints: false
