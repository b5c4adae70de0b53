const fs = require('fs');

fs.mkdirSync('/tmp/lw-e');
fs.mkdirSync('/tmp/lw-e/sub');
fs.writeFileSync('/tmp/lw-e/file', '');
fs.symlinkSync('file', '/tmp/lw-e/link');
console.log(fs.readdirSync('/tmp/lw-e'));
console.log(fs.readdirSync('/tmp/lw-e', 'buffer').length);
for (const e of fs.readdirSync('/tmp/lw-e', { withFileTypes: true })) {
  console.log(e.name, e.isFile(), e.isDirectory(), e.isSymbolicLink(), e.constructor.name);
}
fs.unlinkSync('/tmp/lw-e/file');
fs.unlinkSync('/tmp/lw-e/link');
fs.rmdirSync('/tmp/lw-e/sub');
fs.rmdirSync('/tmp/lw-e');

// node: 10 12 18 20 22 24 26
// prints: [ 'file', 'link', 'sub' ]
// prints: 3
// prints: file true false false Dirent
// prints: link false false true Dirent
// prints: sub false true false Dirent
