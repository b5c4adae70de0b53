const fs = require('fs');
const os = require('os');
const path = require('path');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'snippet-'));
fs.writeFileSync(path.join(folder, 'b.txt'), 'b');
fs.writeFileSync(path.join(folder, 'a.txt'), 'a');
fs.readdir(folder, (e, names) => {
  console.log(names.join());
  fs.rm(folder, { recursive: true }, () => console.log(fs.existsSync(folder)));
});
console.log('script');

// node: 10 12
// prints: script
// prints: a.txt,b.txt
// stderr: /snippet/readdir-and-mkdir.js:9
// stderr:   fs.rm(folder, { recursive: true }, () => console.log(fs.existsSync(folder)));
// stderr: ^
// stderr:
// stderr: TypeError: fs.rm is not a function
// stderr:     at readdir-and-mkdir.js:9
// exits: 1
// node: 18 20 22 24 26
// prints: script
// prints: a.txt,b.txt
// prints: false
