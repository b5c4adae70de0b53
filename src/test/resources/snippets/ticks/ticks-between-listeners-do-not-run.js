const { EventEmitter } = require('events');
const e = new EventEmitter();
e.on('x', () => process.nextTick(() => console.log('tick')));
e.on('x', () => console.log('second listener'));
setImmediate(() => {
  e.emit('x');
  console.log('emitted');
});

// node: 10 12 18 20 22 24 26
// prints: second listener
// prints: emitted
// prints: tick
