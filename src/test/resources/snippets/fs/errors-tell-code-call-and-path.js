const fs = require('fs');
for (const call of [() => fs.readFileSync('nope'), () => fs.mkdirSync('.'), () => fs.rmdirSync(__filename),
  () => fs.unlinkSync('nope'), () => fs.readdirSync(__filename), () => fs.openSync(__filename, 'wx'),
  () => fs.readFileSync('.'), () => fs.readlinkSync(__filename), () => fs.closeSync(9999)]) {
  try {
    call();
  } catch (e) {
    console.log(e.code, e.syscall, e.errno, e.path);
    console.log(e.message);
  }
}

// node: 10 12 18 20 22 24 26
// prints: ENOENT open -2 nope
// prints: ENOENT: no such file or directory, open 'nope'
// prints: EEXIST mkdir -17 .
// prints: EEXIST: file already exists, mkdir '.'
// prints: ENOTDIR rmdir -20 /snippet/errors-tell-code-call-and-path.js
// prints: ENOTDIR: not a directory, rmdir '/snippet/errors-tell-code-call-and-path.js'
// prints: ENOENT unlink -2 nope
// prints: ENOENT: no such file or directory, unlink 'nope'
// prints: ENOTDIR scandir -20 /snippet/errors-tell-code-call-and-path.js
// prints: ENOTDIR: not a directory, scandir '/snippet/errors-tell-code-call-and-path.js'
// prints: EEXIST open -17 /snippet/errors-tell-code-call-and-path.js
// prints: EEXIST: file already exists, open '/snippet/errors-tell-code-call-and-path.js'
// prints: EISDIR read -21 undefined
// prints: EISDIR: illegal operation on a directory, read
// prints: EINVAL readlink -22 /snippet/errors-tell-code-call-and-path.js
// prints: EINVAL: invalid argument, readlink '/snippet/errors-tell-code-call-and-path.js'
// prints: EBADF close -9 undefined
// prints: EBADF: bad file descriptor, close
