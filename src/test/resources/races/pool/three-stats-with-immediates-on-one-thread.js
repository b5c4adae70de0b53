// env: UV_THREADPOOL_SIZE=1
const fs = require('fs');
for (const i of [1, 2, 3]) {
  fs.stat('.', () => {
    console.log('stat', i);
    setImmediate(() => console.log('immediate', i));
  });
}

// seen: 191 stat 1 | stat 2 | stat 3 | immediate 1 | immediate 2 | immediate 3
// seen: 9 stat 1 | immediate 1 | stat 2 | stat 3 | immediate 2 | immediate 3
