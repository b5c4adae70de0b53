const { createHook, executionAsyncId } = require('async_hooks');
const lines = [];
const names = new Map([[executionAsyncId(), 'main']]);
const name = (id) => names.get(id) || `(${id === 0 ? 'none' : 'other'})`;
const hook = createHook({
  init(id, type, trigger) {
    if (type !== 'PROMISE') return;
    names.set(id, `promise ${names.size}`);
    lines.push(`init ${name(id)} by ${name(trigger)}`);
  },
  before: (id) => names.has(id) && lines.push(`before ${name(id)}`),
  after: (id) => names.has(id) && lines.push(`after ${name(id)}`),
  promiseResolve: (id) => lines.push(`resolve ${name(id)}`),
}).enable();
Promise.resolve('x').then(() => lines.push('then'));
new Promise(() => lines.push('executor'));
setImmediate(() => {
  hook.disable();
  console.log(lines.join('\n'));
});

// node: 10 12 18 20 22 24 26
// prints: init promise 1 by main
// prints: resolve promise 1
// prints: init promise 2 by promise 1
// prints: init promise 3 by main
// prints: executor
// prints: before promise 2
// prints: then
// prints: resolve promise 2
// prints: after promise 2
