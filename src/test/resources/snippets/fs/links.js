const fs = require('fs');

fs.writeFileSync('/tmp/lw-f', 'x');
fs.symlinkSync('lw-f', '/tmp/lw-l');
fs.linkSync('/tmp/lw-f', '/tmp/lw-h');
console.log(fs.readlinkSync('/tmp/lw-l'), fs.realpathSync('/tmp/lw-l'));
console.log(fs.lstatSync('/tmp/lw-l').isSymbolicLink(), fs.statSync('/tmp/lw-l').isFile());
console.log(fs.statSync('/tmp/lw-f').nlink);
fs.unlinkSync('/tmp/lw-f');
console.log(fs.existsSync('/tmp/lw-l'), fs.existsSync('/tmp/lw-h'));
fs.unlinkSync('/tmp/lw-l');
fs.unlinkSync('/tmp/lw-h');

// node: 10 12 18 20 22 24 26
// prints: lw-f /tmp/lw-f
// prints: true true
// prints: 2
// prints: false true
