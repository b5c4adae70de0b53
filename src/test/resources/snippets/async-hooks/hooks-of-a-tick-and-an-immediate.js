const { createHook, executionAsyncId } = require('async_hooks');
const lines = [];
const names = { [executionAsyncId()]: 'main' };
const hook = createHook({
  init(id, type, trigger) {
    names[id] = type;
    lines.push(`init ${type} by ${names[trigger]}`);
  },
  before: (id) => lines.push(`before ${names[id]}`),
  after: (id) => lines.push(`after ${names[id]}`),
  destroy: (id) => lines.push(`destroy ${names[id]}`),
}).enable();
process.nextTick(() => lines.push('tick'));
setImmediate(() => {
  lines.push('immediate');
  setImmediate(() => {
    hook.disable();
    console.log(lines.join('\n'));
  });
});

// node: 10 12 18 20 22 24 26
// prints: init TickObject by main
// prints: init Immediate by main
// prints: before TickObject
// prints: tick
// prints: after TickObject
// prints: destroy TickObject
// prints: before Immediate
// prints: immediate
// prints: init Immediate by Immediate
// prints: after Immediate
// prints: destroy Immediate
// prints: before Immediate
