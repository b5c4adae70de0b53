const fs = require('fs');
fs.stat('.', () => console.log('stat'));
setImmediate(() => {
  console.log('immediate 1');
  setImmediate(() => console.log('immediate 2'));
});

// seen: 147 immediate 1 | stat | immediate 2
// seen: 53 stat | immediate 1 | immediate 2
