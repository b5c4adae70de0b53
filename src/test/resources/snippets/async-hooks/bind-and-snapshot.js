const { AsyncLocalStorage, AsyncResource } = require('async_hooks');
if (!AsyncLocalStorage || !AsyncLocalStorage.snapshot) process.exit();
const storage = new AsyncLocalStorage();
const log = (...what) => console.log(...what, storage.getStore());
const bound = storage.run('bound', () => AsyncLocalStorage.bind((a, b) => log(a, b)));
const snapshot = storage.run('snapshot', () => AsyncLocalStorage.snapshot());
const resource = storage.run('resource', () => new AsyncResource('Mine'));
storage.run('called', () => {
  bound(1, 2);
  console.log(snapshot((x) => { log('in', x); return 'returned'; }, 'argument'));
  resource.bind(function (x) { log(x, this.name); }).call({ name: 'this' }, 'x');
  log('here');
});

// node: 10 12
// node: 18 20 22 24 26
// prints: 1 2 bound
// prints: in argument snapshot
// prints: returned
// prints: x this resource
// prints: here called
