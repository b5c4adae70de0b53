const { AsyncLocalStorage } = require('async_hooks');
const store = new AsyncLocalStorage();
store.run('A', () => {
  setTimeout(() => console.log('timer', store.getStore()), 1);
  process.nextTick(() => console.log('tick', store.getStore()));
  Promise.resolve().then(() => console.log('promise', store.getStore()));
});
console.log('script', store.getStore());

// node: 10
// stderr: /snippet/async-local-storage.js:2
// stderr: const store = new AsyncLocalStorage();
// stderr: ^
// stderr:
// stderr: TypeError: AsyncLocalStorage is not a constructor
// stderr:     at async-local-storage.js:2
// exits: 1
// node: 12 18 20 22 24 26
// prints: script undefined
// prints: tick A
// prints: promise A
// prints: timer A
