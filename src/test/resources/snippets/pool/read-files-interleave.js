// env: UV_THREADPOOL_SIZE=1
const fs = require('fs');
fs.readFile(__filename, () => console.log('read 1'));
fs.stat(__filename, () => console.log('stat 1'));
fs.readFile(__filename, () => console.log('read 2'));
fs.stat(__filename, () => console.log('stat 2'));

// node: 10 12 18 20 22 24
// prints: stat 1
// prints: stat 2
// prints: read 1
// prints: read 2
// node: 26
// prints: read 1
// prints: stat 1
// prints: read 2
// prints: stat 2
