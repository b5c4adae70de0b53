const { AsyncLocalStorage } = require('async_hooks');
if (!AsyncLocalStorage) process.exit();
const storage = new AsyncLocalStorage();
const log = (what) => console.log(what, storage.getStore());
storage.run('first', () => {
  setImmediate(log, 'immediate');
  storage.disable();
  log('disabled');
  process.nextTick(log, 'tick');
});
storage.run('second', () => log('again'));
log('end');

// node: 10
// node: 12 18 20 22
// prints: disabled undefined
// prints: again second
// prints: end undefined
// prints: tick undefined
// prints: immediate first
// node: 24 26
// prints: disabled undefined
// prints: again second
// prints: end undefined
// prints: tick undefined
// prints: immediate undefined
