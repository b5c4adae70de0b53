const { AsyncLocalStorage } = require('async_hooks');
if (!AsyncLocalStorage) process.exit();
const storage = new AsyncLocalStorage();
process.on('uncaughtException', (e) => console.log('uncaught', e.message, storage.getStore()));
storage.run('tick', () => process.nextTick(() => { throw new Error('of a tick'); }));
storage.run('immediate', () => setImmediate(() => { throw new Error('of an immediate'); }));
console.log('main', storage.getStore());

// node: 10
// node: 12 18 20 22 24 26
// prints: main undefined
// prints: uncaught of a tick tick
// prints: uncaught of an immediate immediate
