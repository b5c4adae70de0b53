const { EventEmitter } = require('events');
const e = new EventEmitter();
e.on('x', () => process.nextTick(() => console.log('tick')));
e.on('x', () => console.log('second listener'));
setImmediate(() => {
  e.emit('x');
  console.log('emitted');
});

// prints: second listener
// prints: emitted
// prints: tick
