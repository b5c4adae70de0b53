const fs = require('fs');
const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

const make = () => fs.mkdirSync('/tmp/lw-rr/a/b', { recursive: true });
make();
t('recursive', () => fs.rmdirSync('/tmp/lw-rr', { recursive: true }));
console.log(fs.existsSync('/tmp/lw-rr'));
t('missing', () => fs.rmdirSync('/tmp/lw-nope', { recursive: true }));
for (const d of ['a/b', 'a', '']) if (fs.existsSync(`/tmp/lw-rr/${d}`)) fs.rmdirSync(`/tmp/lw-rr/${d}`);

// node: 10
// prints: recursive ENOTEMPTY ENOTEMPTY: directory not empty, rmdir '/tmp/lw-rr'
// prints: true
// prints: missing ENOENT ENOENT: no such file or directory, rmdir '/tmp/lw-nope'
// node: 12
// prints: recursive undefined
// prints: false
// prints: missing undefined
// node: 18 20 22 24
// prints: recursive undefined
// prints: false
// prints: missing ENOENT ENOENT: no such file or directory, lstat '/tmp/lw-nope'
// stderr: (node:1) [DEP0147] DeprecationWarning: In future versions of Node.js, fs.rmdir(path, { recursive: true }) will be removed. Use fs.rm(path, { recursive: true }) instead
// stderr: (Use `node --trace-deprecation ...` to show where the warning was created)
// node: 26
// prints: recursive ERR_INVALID_ARG_VALUE The property 'options.recursive' is no longer supported. Received true
// prints: true
// prints: missing ERR_INVALID_ARG_VALUE The property 'options.recursive' is no longer supported. Received true
