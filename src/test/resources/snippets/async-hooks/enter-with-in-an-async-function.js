const { AsyncLocalStorage } = require('async_hooks');
if (!AsyncLocalStorage) process.exit();
const storage = new AsyncLocalStorage();
const log = (what) => console.log(what, storage.getStore());
async function inner() {
  storage.enterWith('inner');
  await null;
  log('inner after await');
}
async function outer() {
  await inner();
  log('outer after await');
  storage.enterWith('late');
}
storage.run('outer', () => outer().then(() => log('then')));
log('main');

// node: 10
// node: 12 18 20 22 24 26
// prints: main undefined
// prints: inner after await inner
// prints: outer after await inner
// prints: then inner
