const { AsyncLocalStorage } = require('async_hooks');
if (!AsyncLocalStorage) process.exit();
const storage = new AsyncLocalStorage();
const log = (what) => console.log(what, storage.getStore());
let settle;
const late = new Promise((resolve) => { settle = resolve; });
storage.run('waits', () => late.then(() => log('then')));
storage.run('awaits', async () => {
  await late;
  log('await');
  await { then(done) { log('thenable'); done(); } };
  log('after the thenable');
});
storage.run('settles', () => settle());

// node: 10
// node: 12 18 20 22 24 26
// prints: then waits
// prints: await awaits
// prints: thenable awaits
// prints: after the thenable awaits
