const fs = require('fs');
for (const i of [1, 2]) {
  fs.stat('.', () => {
    console.log('stat', i);
    setImmediate(() => console.log('immediate', i));
  });
}

// seen: 190 stat 1 | stat 2 | immediate 1 | immediate 2
// seen: 9 stat 1 | immediate 1 | stat 2 | immediate 2
// seen: 1 stat 2 | stat 1 | immediate 2 | immediate 1
