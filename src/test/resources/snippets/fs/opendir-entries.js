const fs = require('fs');
const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

fs.mkdirSync('/tmp/lw-op');
fs.writeFileSync('/tmp/lw-op/only', '');
const dir = fs.opendirSync ? fs.opendirSync('/tmp/lw-op') : null;
t('made', () => dir.constructor.name + dir.path);
t('read', () => dir.readSync().name + dir.readSync());
t('close', () => dir.closeSync());
t('closed', () => dir.readSync());
t('twice', () => dir.closeSync());
t('missing', () => fs.opendirSync('/tmp/lw-nope'));
fs.unlinkSync('/tmp/lw-op/only');
fs.rmdirSync('/tmp/lw-op');

// node: 10
// prints: made undefined Cannot read property 'constructor' of null
// prints: read undefined Cannot read property 'readSync' of null
// prints: close undefined Cannot read property 'closeSync' of null
// prints: closed undefined Cannot read property 'readSync' of null
// prints: twice undefined Cannot read property 'closeSync' of null
// prints: missing undefined fs.opendirSync is not a function
// node: 12 18
// prints: made Dir/tmp/lw-op
// prints: read onlynull
// prints: close undefined
// prints: closed ERR_DIR_CLOSED Directory handle was closed
// prints: twice ERR_DIR_CLOSED Directory handle was closed
// prints: missing ENOENT ENOENT: no such file or directory, opendir '/tmp/lw-nope'
// node: 20 22 24 26
// prints: made Dir/tmp/lw-op
// prints: read onlynull
// prints: close undefined
// prints: closed ERR_DIR_CLOSED Directory handle was closed
// prints: twice ERR_DIR_CLOSED Directory handle was closed
// prints: missing ENOENT ENOENT: no such file or directory, opendir
