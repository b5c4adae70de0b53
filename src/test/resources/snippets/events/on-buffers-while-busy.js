const events = require('events');
if (!events.on) process.exit();
const e = new events.EventEmitter();
(async () => {
  let count = 0;
  for await (const [value] of events.on(e, 'x')) {
    console.log('got', value);
    if (++count === 4) break;
    await null;
    console.log('worked', value);
  }
  console.log('left', e.eventNames());
})();
e.emit('x', 1);
e.emit('x', 2);
process.nextTick(() => e.emit('x', 3));
setImmediate(() => e.emit('x', 4));

// node: 10
// node: 12 18 20 22 24 26
// prints: got 1
// prints: worked 1
// prints: got 2
// prints: worked 2
// prints: got 3
// prints: worked 3
// prints: got 4
// prints: left []
