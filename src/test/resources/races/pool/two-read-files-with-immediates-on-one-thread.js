// env: UV_THREADPOOL_SIZE=1
const fs = require('fs');
for (const i of [1, 2]) {
  fs.readFile(__filename, () => {
    console.log('read', i);
    setImmediate(() => console.log('immediate', i));
  });
}

// seen: 184 read 1 | read 2 | immediate 1 | immediate 2
// seen: 16 read 1 | immediate 1 | read 2 | immediate 2
