const fs = require('fs/promises');
for (const i of [1, 2]) {
  fs.stat('.').then(() => {
    console.log('stat', i);
    setImmediate(() => console.log('immediate', i));
  });
}

// seen: 182 stat 1 | stat 2 | immediate 1 | immediate 2
// seen: 18 stat 1 | immediate 1 | stat 2 | immediate 2
