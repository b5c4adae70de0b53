const fs = require('fs');
for (const i of [1, 2]) {
  fs.readFile(__filename, () => {
    console.log('read', i);
    setImmediate(() => console.log('immediate', i));
  });
}

// seen: 144 read 1 | read 2 | immediate 1 | immediate 2
// seen: 44 read 1 | immediate 1 | read 2 | immediate 2
// seen: 6 read 2 | immediate 2 | read 1 | immediate 1
// seen: 6 read 2 | read 1 | immediate 2 | immediate 1
