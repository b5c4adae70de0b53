const { AsyncLocalStorage } = require('async_hooks');
if (!AsyncLocalStorage) process.exit();
const storage = new AsyncLocalStorage();
const log = (what) => console.log(what, storage.getStore());
storage.run('request', () => {
  log('run');
  process.nextTick(log, 'tick');
  Promise.resolve().then(() => log('then'));
  queueMicrotask(() => log('microtask'));
  setImmediate(log, 'immediate');
});
log('outside');

// node: 10
// node: 12 18 20 22 24 26
// prints: run request
// prints: outside undefined
// prints: tick request
// prints: then request
// prints: microtask request
// prints: immediate request
