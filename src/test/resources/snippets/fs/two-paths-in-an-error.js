const fs = require('fs');
for (const call of [() => fs.renameSync('nope', 'other'), () => fs.copyFileSync('nope', 'other'),
  () => fs.linkSync('nope', 'x'), () => fs.symlinkSync('a', __filename)]) {
  try {
    call();
  } catch (e) {
    console.log(e.message, '|', e.path, e.dest);
  }
}

// node: 10 12 18 20 22 24 26
// prints: ENOENT: no such file or directory, rename 'nope' -> 'other' | nope other
// prints: ENOENT: no such file or directory, copyfile 'nope' -> 'other' | nope other
// prints: ENOENT: no such file or directory, link 'nope' -> 'x' | nope x
// prints: EEXIST: file already exists, symlink 'a' -> '/snippet/two-paths-in-an-error.js' | a /snippet/two-paths-in-an-error.js
