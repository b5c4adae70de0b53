const fs = require('fs');
const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

fs.writeFileSync('/tmp/lw-c1', 'one');
t('copy', () => fs.copyFileSync('/tmp/lw-c1', '/tmp/lw-c2'));
t('again', () => fs.copyFileSync('/tmp/lw-c1', '/tmp/lw-c2'));
t('exclusive', () => fs.copyFileSync('/tmp/lw-c1', '/tmp/lw-c2', fs.constants.COPYFILE_EXCL));
console.log(fs.readFileSync('/tmp/lw-c2', 'utf8'));
fs.unlinkSync('/tmp/lw-c1');
fs.unlinkSync('/tmp/lw-c2');

// node: 10 12 18 20 22 24 26
// prints: copy undefined
// prints: again undefined
// prints: exclusive EEXIST EEXIST: file already exists, copyfile '/tmp/lw-c1' -> '/tmp/lw-c2'
// prints: one
