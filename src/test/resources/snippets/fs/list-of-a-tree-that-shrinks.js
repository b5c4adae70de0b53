const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/tree-');

fs.mkdirSync(dir + '/a');
fs.mkdirSync(dir + '/b');
fs.writeFileSync(dir + '/b/c', '');
const told = (name) => (error, names) => console.log(name, error ? error.code : names.length);
fs.readdir(dir, { recursive: true }, told('names'));
fs.readdir(dir, { recursive: true, withFileTypes: true }, told('entries'));
fs.promises.readdir(dir, { recursive: true })
  .then((names) => console.log('promise', names.length), (error) => console.log(error.code));
const start = Date.now();
while (Date.now() - start < 100);
fs.rmdirSync(dir + '/a');

// node: 10
// prints: names 2
// prints: entries 2
// prints: promise 2
// node: 18 20 26
// prints: names 3
// prints: entries 3
// prints: promise 3
// node: 22 24
// prints: names 3
// prints: entries ENOENT
// prints: promise 3
