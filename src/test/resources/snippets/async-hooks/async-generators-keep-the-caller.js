const { AsyncLocalStorage } = require('async_hooks');
if (!AsyncLocalStorage) process.exit();
const storage = new AsyncLocalStorage();
const log = (what) => console.log(what, storage.getStore());
async function* generate() {
  log('one');
  yield 1;
  log('two');
  await null;
  log('three');
}
const iterator = storage.run('made', () => generate());
storage.run('first', () => iterator.next()).then(() => {
  storage.run('second', () => iterator.next()).then(() => log('end'));
});

// node: 10
// node: 12 18 20 22 24 26
// prints: one first
// prints: two second
// prints: three second
// prints: end undefined
