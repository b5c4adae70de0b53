const fs = require('fs');
const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.code, e.message);
  }
};

t('missing', () => fs.statSync('nope', { throwIfNoEntry: false }));
t('there', () => fs.statSync(__filename, { throwIfNoEntry: false }).isFile());
t('below a file', () => fs.lstatSync(`${__filename}/x`, { throwIfNoEntry: false }));

// node: 10 12
// prints: missing ENOENT ENOENT: no such file or directory, stat 'nope'
// prints: there true
// prints: below a file ENOTDIR ENOTDIR: not a directory, lstat '/snippet/stat-without-throwing.js/x'
// node: 18 20 22 24 26
// prints: missing undefined
// prints: there true
// prints: below a file ENOTDIR ENOTDIR: not a directory, lstat '/snippet/stat-without-throwing.js/x'
