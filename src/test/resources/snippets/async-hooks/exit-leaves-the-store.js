const { AsyncLocalStorage } = require('async_hooks');
if (!AsyncLocalStorage) process.exit();
const storage = new AsyncLocalStorage();
const log = (what) => console.log(what, storage.getStore());
storage.run('in', () => {
  storage.exit(() => {
    log('exit');
    setImmediate(log, 'immediate of exit');
    Promise.resolve().then(() => log('then of exit'));
  });
  log('back');
  setImmediate(log, 'immediate of run');
});

// node: 10
// node: 12 18 20 22 24 26
// prints: exit undefined
// prints: back in
// prints: then of exit undefined
// prints: immediate of exit undefined
// prints: immediate of run in
