const fs = require('fs');
fs.stat(__filename, () => {
  console.log('first');
  fs.stat(__filename, () => {
    console.log('second');
    fs.stat(__filename, () => console.log('third'));
  });
  setImmediate(() => console.log('immediate'));
});

// node: 10 12 18 20 22 24 26
// prints: first
// prints: immediate
// prints: second
// prints: third
