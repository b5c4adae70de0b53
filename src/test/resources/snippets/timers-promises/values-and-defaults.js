let timers;
try {
  timers = require('timers/promises');
} catch (error) {
  console.log(error.code);
  process.exit();
}
(async () => {
  console.log(await timers.setTimeout(1, 'value'), await timers.setImmediate('now'));
  console.log(await timers.setTimeout(), await timers.setImmediate());
  console.log(await timers.scheduler.wait(1), await timers.scheduler.yield());
})();

// node: 10 12
// prints: MODULE_NOT_FOUND
// node: 18 20 22 24 26
// prints: value now
// prints: undefined undefined
// prints: undefined undefined
