const EventEmitter = require('events');
const { AsyncLocalStorage, AsyncResource } = require('async_hooks');
if (!AsyncLocalStorage) process.exit();
const storage = new AsyncLocalStorage();
const e = new EventEmitter();
const log = (what) => console.log(what, storage.getStore());
storage.run('registered', () => {
  e.on('x', () => log('plain'));
  const resource = new AsyncResource('Listener');
  e.on('x', () => resource.runInAsyncScope(log, null, 'in the resource'));
});
storage.run('emitted', () => e.emit('x'));
e.emit('x');

// node: 10
// node: 12 18 20 22 24 26
// prints: plain emitted
// prints: in the resource registered
// prints: plain undefined
// prints: in the resource registered
