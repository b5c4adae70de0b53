// env: UV_THREADPOOL_SIZE=1
const fs = require('fs');
fs.readFile(__filename, () => console.log('read'));
let n = 0;
(function again() {
  fs.stat(__filename, () => {
    console.log('stat', ++n);
    if (n < 6) again();
  });
})();

// node: 10 12 18 20 22 24
// prints: stat 1
// prints: stat 2
// prints: stat 3
// prints: read
// prints: stat 4
// prints: stat 5
// prints: stat 6
// node: 26
// prints: read
// prints: stat 1
// prints: stat 2
// prints: stat 3
// prints: stat 4
// prints: stat 5
// prints: stat 6
