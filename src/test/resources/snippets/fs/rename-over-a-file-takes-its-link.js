const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/renamed-');

fs.writeFileSync(dir + '/a', 'a');
fs.writeFileSync(dir + '/b', 'b');
const fd = fs.openSync(dir + '/b', 'r');
console.log(fs.fstatSync(fd).nlink);
fs.renameSync(dir + '/a', dir + '/b');
console.log(fs.fstatSync(fd).nlink, fs.statSync(dir + '/b').nlink);

// node: 10 12 18 20 22 24 26
// prints: 1
// prints: 0 1
