const fs = require('fs');
fs.stat(__filename, () => {
  console.log('poll');
  setTimeout(() => console.log('timers'), 0);
  setImmediate(() => {
    console.log('check');
    Promise.resolve().then(() => console.log('check promise'));
    process.nextTick(() => console.log('check tick'));
  });
  process.nextTick(() => console.log('poll tick'));
  Promise.resolve().then(() => console.log('poll promise'));
});

// node: 10 12 18 20 22 24 26
// prints: poll
// prints: poll tick
// prints: poll promise
// prints: check
// prints: check tick
// prints: check promise
// prints: timers
