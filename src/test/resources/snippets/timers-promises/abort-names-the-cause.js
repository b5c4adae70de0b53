const { promises } = require('timers');
if (!promises) process.exit();
const tell = (error) => console.log(error.name, error.code, error.message, error.cause);
const controller = new AbortController();
promises.setTimeout(50, 'never', { signal: controller.signal }).catch(tell);
promises.setImmediate('never', { signal: controller.signal }).catch(tell);
controller.abort('stop');
promises.setTimeout(1, 'never', { signal: controller.signal }).catch(tell);
process.nextTick(() => console.log('tick'));

// node: 10 12 18
// node: 20 22 24 26
// prints: tick
// prints: AbortError ABORT_ERR The operation was aborted stop
// prints: AbortError ABORT_ERR The operation was aborted stop
// prints: AbortError ABORT_ERR The operation was aborted stop
