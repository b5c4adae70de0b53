const { AsyncLocalStorage } = require('async_hooks');
if (!AsyncLocalStorage) process.exit();
const a = new AsyncLocalStorage();
const b = new AsyncLocalStorage();
const log = (what) => console.log(what, a.getStore());
process.nextTick(log, 'tick before');
a.enterWith('entered');
process.nextTick(log, 'tick after');
b.run('b', () => a.enterWith('inside'));
log('after run of another');
a.run('run', () => a.enterWith('lost'));
log('after run of its own');
Promise.resolve().then(() => log('then'));

// node: 10
// node: 12
// prints: after run of another entered
// prints: after run of its own entered
// prints: tick before undefined
// prints: tick after entered
// prints: then entered
// node: 18 20 22 24 26
// prints: after run of another inside
// prints: after run of its own inside
// prints: tick before undefined
// prints: tick after entered
// prints: then inside
