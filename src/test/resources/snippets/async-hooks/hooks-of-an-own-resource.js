const { AsyncResource, createHook } = require('async_hooks');
const lines = [];
let own;
const hook = createHook({
  init(id, type, trigger, resource) {
    if (type !== 'MINE') return;
    own = id;
    lines.push(`init ${type} ${trigger} ${resource instanceof AsyncResource}`);
  },
  before: (id) => id === own && lines.push('before'),
  after: (id) => id === own && lines.push('after'),
  destroy: (id) => id === own && lines.push('destroy'),
}).enable();
const resource = new AsyncResource('MINE');
resource.runInAsyncScope(() => lines.push('first'));
resource.runInAsyncScope(() => lines.push('second'));
resource.emitDestroy();
lines.push('end');
setImmediate(() => { hook.disable(); console.log(lines.join('\n')); });

// node: 10 12 18 20 22 24 26
// prints: init MINE 1 true
// prints: before
// prints: first
// prints: after
// prints: before
// prints: second
// prints: after
// prints: end
// prints: destroy
