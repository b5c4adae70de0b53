const fs = require('fs');
const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

fs.mkdirSync('/tmp/lw-cp/src/deep', { recursive: true });
fs.writeFileSync('/tmp/lw-cp/src/deep/f', 'f');
t('not recursive', () => fs.cpSync('/tmp/lw-cp/src', '/tmp/lw-cp/dst'));
t('recursive', () => fs.cpSync('/tmp/lw-cp/src', '/tmp/lw-cp/dst', { recursive: true }));
t('same', () => fs.cpSync('/tmp/lw-cp/src', '/tmp/lw-cp/src', { recursive: true }));
t('read', () => fs.readFileSync('/tmp/lw-cp/dst/deep/f', 'utf8'));
if (fs.rmSync) fs.rmSync('/tmp/lw-cp', { recursive: true });
else {
  fs.unlinkSync('/tmp/lw-cp/src/deep/f');
  for (const d of ['src/deep', 'src', '']) fs.rmdirSync(`/tmp/lw-cp/${d}`);
}

// node: 10 12
// prints: not recursive undefined fs.cpSync is not a function
// prints: recursive undefined fs.cpSync is not a function
// prints: same undefined fs.cpSync is not a function
// prints: read ENOENT ENOENT: no such file or directory, open '/tmp/lw-cp/dst/deep/f'
// node: 18 20
// prints: not recursive ERR_FS_EISDIR Path is a directory: cp returned EISDIR (/tmp/lw-cp/src is a directory (not copied)) /tmp/lw-cp/src
// prints: recursive undefined
// prints: same ERR_FS_CP_EINVAL Invalid src or dest: cp returned EINVAL (src and dest cannot be the same) /tmp/lw-cp/src
// prints: read f
// node: 22 24 26
// prints: not recursive ERR_FS_EISDIR Recursive option not enabled, cannot copy a directory: /tmp/lw-cp/src/
// prints: recursive undefined
// prints: same ERR_FS_CP_EINVAL src and dest cannot be the same /tmp/lw-cp/src
// prints: read f
