const { AsyncLocalStorage } = require('async_hooks');
const store = new AsyncLocalStorage();
store.run('A', () => {
  setTimeout(() => console.log('timer', store.getStore()), 1);
  process.nextTick(() => console.log('tick', store.getStore()));
  Promise.resolve().then(() => console.log('promise', store.getStore()));
});
console.log('script', store.getStore());

// prints: script undefined
// prints: tick A
// prints: promise A
// prints: timer A
