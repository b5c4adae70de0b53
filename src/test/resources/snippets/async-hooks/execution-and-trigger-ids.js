const { executionAsyncId, triggerAsyncId } = require('async_hooks');
const main = executionAsyncId();
console.log(main, triggerAsyncId());
setImmediate(() => {
  const immediate = executionAsyncId();
  console.log('immediate', immediate > main, triggerAsyncId() === main);
  process.nextTick(() => console.log('its tick', triggerAsyncId() === immediate));
});
process.nextTick(() => console.log('tick', executionAsyncId() > main, triggerAsyncId() === main));

// node: 10 12 18 20 22 24 26
// prints: 1 0
// prints: tick true true
// prints: immediate true true
// prints: its tick true
