const fs = require('fs');
const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

fs.mkdirSync('/tmp/lw-rm/a/b', { recursive: true });
fs.writeFileSync('/tmp/lw-rm/a/f', '');
t('directory', () => fs.rmSync('/tmp/lw-rm'));
t('missing', () => fs.rmSync('/tmp/lw-nope'));
t('missing, force', () => fs.rmSync('/tmp/lw-nope', { force: true }));
t('option', () => fs.rmSync('/tmp/lw-nope', { recursive: 1 }));
t('recursive', () => fs.rmSync('/tmp/lw-rm', { recursive: true }));
console.log(fs.existsSync('/tmp/lw-rm'));
for (const d of ['a/f', 'a/b', 'a', '']) {
  const path = `/tmp/lw-rm/${d}`;
  if (fs.existsSync(path)) d === 'a/f' ? fs.unlinkSync(path) : fs.rmdirSync(path);
}

// node: 10 12
// prints: directory undefined fs.rmSync is not a function
// prints: missing undefined fs.rmSync is not a function
// prints: missing, force undefined fs.rmSync is not a function
// prints: option undefined fs.rmSync is not a function
// prints: recursive undefined fs.rmSync is not a function
// prints: true
// node: 18 20 22 24 26
// prints: directory ERR_FS_EISDIR Path is a directory: rm returned EISDIR (is a directory) /tmp/lw-rm
// prints: missing ENOENT ENOENT: no such file or directory, lstat '/tmp/lw-nope'
// prints: missing, force undefined
// prints: option ERR_INVALID_ARG_TYPE The "options.recursive" property must be of type boolean. Received type number (1)
// prints: recursive undefined
// prints: false
