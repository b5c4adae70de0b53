const { EventEmitter, EventEmitterAsyncResource } = require('events');
const { AsyncLocalStorage } = require('async_hooks');
if (!EventEmitterAsyncResource) process.exit();
const storage = new AsyncLocalStorage();
const plain = storage.run('made', () => new EventEmitter());
const bound = storage.run('made', () => new EventEmitterAsyncResource({ name: 'Bound' }));
plain.on('x', () => console.log('plain', storage.getStore()));
bound.on('x', () => console.log('bound', storage.getStore()));
storage.run('emitted', () => {
  plain.emit('x');
  bound.emit('x');
});
console.log(bound.asyncId > 1, bound.asyncResource.eventEmitter === bound);

// node: 10 12
// node: 18 20 22 24 26
// prints: plain emitted
// prints: bound made
// prints: true true
