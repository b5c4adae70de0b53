const events = require('events');
if (!events.on) process.exit();
const e = new events.EventEmitter();
(async () => {
  const iterator = events.on(e, 'x');
  e.emit('x', 1);
  e.emit('error', new Error('over'));
  e.emit('x', 2);
  try {
    for await (const args of iterator) console.log(args);
  } catch (error) {
    console.log('caught', error.message);
  }
  console.log(await iterator.next().then((r) => r.done), e.eventNames());
})();

// node: 10
// node: 12 18 20 22 24 26
// prints: [ 1 ]
// prints: caught over
// prints: true []
