const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/opened-');

fs.writeFileSync(dir + '/a', '');
const opened = fs.opendirSync(dir);
fs.unlinkSync(dir + '/a');
fs.writeFileSync(dir + '/b', '');
console.log(opened.readSync().name, opened.readSync());
opened.closeSync();

// node: 10
// stderr: (a place inside Node)
// stderr: TypeError: fs.opendirSync is not a function
// stderr:     at opendir-lists-when-first-read.js:5
// exits: 1
// node: 12 18 20 22 24 26
// prints: b null
