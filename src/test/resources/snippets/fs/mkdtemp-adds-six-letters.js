const fs = require('fs');
const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

const made = fs.mkdtempSync('/tmp/lw-t-');
console.log(made.length, made.slice(0, 10), fs.statSync(made).isDirectory());
fs.rmdirSync(made);
t('missing parent', () => fs.mkdtempSync('/tmp/lw-nope/x'));
fs.mkdtemp('/tmp/lw-u-', (e, path) => {
  console.log(e, path.length);
  fs.rmdirSync(path);
});

// node: 10
// prints: 16 '/tmp/lw-t-' true
// prints: missing parent ENOENT ENOENT: no such file or directory, mkdtemp '/tmp/lw-nope/xXXXXXX'
// prints: null 16
// node: 12 18 20 22 24 26
// prints: 16 /tmp/lw-t- true
// prints: missing parent ENOENT ENOENT: no such file or directory, mkdtemp '/tmp/lw-nope/xXXXXXX'
// prints: null 16
