const { AsyncLocalStorage } = require('async_hooks');
if (!AsyncLocalStorage) process.exit();
const a = new AsyncLocalStorage();
const b = new AsyncLocalStorage();
const log = (what) => console.log(what, a.getStore(), b.getStore());
a.run(1, () => {
  b.run(2, () => {
    a.run(3, () => log('inner'));
    log('after inner');
    setImmediate(log, 'immediate');
  });
  log('after b');
});
try {
  a.run(4, () => { throw new Error('thrown'); });
} catch (error) {
  log(error.message);
}

// node: 10
// node: 12 18 20 22 24 26
// prints: inner 3 2
// prints: after inner 1 2
// prints: after b 1 undefined
// prints: thrown undefined undefined
// prints: immediate 1 2
