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

// prints: script
// prints: a.txt,b.txt
// prints: false
