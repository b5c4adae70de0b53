const { AsyncLocalStorage } = require('async_hooks');
if (!AsyncLocalStorage) process.exit();
const storage = new AsyncLocalStorage();
let count = 0;
storage.run('start', () => {
  const interval = setInterval(() => {
    console.log(storage.getStore());
    storage.enterWith(`entered ${++count}`);
    if (count === 3) clearInterval(interval);
  }, 1);
});

// node: 10
// node: 12 18 20 22
// prints: start
// prints: entered 1
// prints: entered 2
// node: 24 26
// prints: start
// prints: start
// prints: start
