const { AsyncResource, executionAsyncId, triggerAsyncId } = require('async_hooks');
const main = executionAsyncId();
const resource = new AsyncResource('Mine');
console.log(resource.asyncId() > main, resource.triggerAsyncId() === main);
const result = resource.runInAsyncScope(function (a, b) {
  console.log(this.name, a, b, executionAsyncId() === resource.asyncId(), triggerAsyncId() === main);
  return 'result';
}, { name: 'self' }, 1, 2);
console.log(result, executionAsyncId() === main);
const child = new AsyncResource('Child', { triggerAsyncId: resource.asyncId() });
console.log(child.triggerAsyncId() === resource.asyncId(), child.emitDestroy() === child);

// node: 10 12 18 20 22 24 26
// prints: true true
// prints: self 1 2 true true
// prints: result true
// prints: true true
