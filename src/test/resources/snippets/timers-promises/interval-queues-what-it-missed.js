const { promises } = require('timers');
if (!promises) process.exit();
(async () => {
  let count = 0;
  for await (const value of promises.setInterval(1, 'beat')) {
    console.log(value, ++count);
    if (count === 1) {
      const start = Date.now();
      while (Date.now() - start < 8);
    }
    if (count === 3) break;
  }
  console.log('broke');
})();

// node: 10 12 18
// node: 20 22 24 26
// prints: beat 1
// prints: beat 2
// prints: beat 3
// prints: broke
