// env: UV_THREADPOOL_SIZE=1
const fs = require('fs');

fs.readFile(__filename, () => console.log('readFile'));
fs.stat('.', () => {
  console.log('stat');
  fs.stat('.', () => {
    console.log('second stat');
    fs.stat('.', () => console.log('third stat'));
  });
});
fs.promises.readFile(__filename).then(() => console.log('promise'));

// node: 10 12 18 20 22 24
// prints: stat
// prints: second stat
// prints: third stat
// prints: readFile
// prints: promise
// node: 26
// prints: readFile
// prints: stat
// prints: promise
// prints: second stat
// prints: third stat
