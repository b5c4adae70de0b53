const fs = require('fs');
const os = require('os');
const path = require('path');
const file = path.join(os.tmpdir(), `snippet-${process.pid}.txt`);
fs.writeFile(file, 'one\n', () => {
  console.log('written');
  fs.appendFile(file, 'two\n', () => {
    console.log(JSON.stringify(fs.readFileSync(file, 'utf8')));
    fs.unlink(file, () => console.log('gone', fs.existsSync(file)));
  });
});
console.log('script');

// node: 10 12 18 20 22 24 26
// prints: script
// prints: written
// prints: "one\ntwo\n"
// prints: gone false
