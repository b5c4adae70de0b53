const fs = require('fs');
fs.stat(__filename, () => {
  console.log('first');
  fs.stat(__filename, () => {
    console.log('second');
    fs.stat(__filename, () => console.log('third'));
  });
  setImmediate(() => console.log('immediate'));
});

// prints: first
// prints: immediate
// prints: second
// prints: third
