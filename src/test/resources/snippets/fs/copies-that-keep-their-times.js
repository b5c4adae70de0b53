const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/times-');
const year = (name) => new Date(fs.statSync(dir + name).mtimeMs).getUTCFullYear() === 2001;

fs.writeFileSync(dir + '/a', 'a');
fs.utimesSync(dir + '/a', 1e9, 1e9);
fs.cpSync(dir + '/a', dir + '/b', { preserveTimestamps: true });
fs.cpSync(dir + '/a', dir + '/c');
console.log(year('/b'), year('/c'));
fs.cp(dir + '/a', dir + '/d', { preserveTimestamps: true }, () => {
  fs.cp(dir + '/a', dir + '/e', () => console.log(year('/d'), year('/e')));
});

// node: 10 12
// stderr: (a place inside Node)
// stderr: TypeError: fs.cpSync is not a function
// stderr:     at copies-that-keep-their-times.js:7
// exits: 1
// node: 18 20 22 24 26
// prints: true false
// prints: true false
