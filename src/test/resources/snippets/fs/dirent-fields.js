const fs = require('fs');

fs.mkdirSync('/tmp/lw-g');
fs.writeFileSync('/tmp/lw-g/f', '');
console.log(fs.readdirSync('/tmp/lw-g', { withFileTypes: true }));
fs.unlinkSync('/tmp/lw-g/f');
fs.rmdirSync('/tmp/lw-g');

// node: 10 12
// prints: [ Dirent { name: 'f', [Symbol(type)]: 1 } ]
// node: 18 20 22
// prints: [
// prints:   Dirent {
// prints:     name: 'f',
// prints:     parentPath: '/tmp/lw-g',
// prints:     path: '/tmp/lw-g',
// prints:     [Symbol(type)]: 1
// prints:   }
// prints: ]
// node: 24 26
// prints: [ Dirent { name: 'f', parentPath: '/tmp/lw-g', Symbol(type): 1 } ]
