const fs = require('fs');
const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

fs.mkdirSync('/tmp/lw-n');
fs.mkdirSync('/tmp/lw-n/dir');
fs.writeFileSync('/tmp/lw-n/file', 'f');
t('file over directory', () => fs.renameSync('/tmp/lw-n/file', '/tmp/lw-n/dir'));
t('directory over file', () => fs.renameSync('/tmp/lw-n/dir', '/tmp/lw-n/file'));
t('into itself', () => fs.renameSync('/tmp/lw-n', '/tmp/lw-n/dir/x'));
t('same', () => fs.renameSync('/tmp/lw-n/file', '/tmp/lw-n/file'));
t('move', () => fs.renameSync('/tmp/lw-n/file', '/tmp/lw-n/dir/file'));
console.log(fs.readdirSync('/tmp/lw-n/dir'));
fs.unlinkSync('/tmp/lw-n/dir/file');
fs.rmdirSync('/tmp/lw-n/dir');
fs.rmdirSync('/tmp/lw-n');

// node: 10 12 18 20 22 24 26
// prints: file over directory EISDIR EISDIR: illegal operation on a directory, rename '/tmp/lw-n/file' -> '/tmp/lw-n/dir'
// prints: directory over file ENOTDIR ENOTDIR: not a directory, rename '/tmp/lw-n/dir' -> '/tmp/lw-n/file'
// prints: into itself EINVAL EINVAL: invalid argument, rename '/tmp/lw-n' -> '/tmp/lw-n/dir/x'
// prints: same undefined
// prints: move undefined
// prints: [ 'file' ]
