const { EventEmitter } = require('events');
const e = new EventEmitter();
e.on('x', () => {
  console.log('a');
  e.removeAllListeners('x');
  e.on('x', () => console.log('c'));
});
e.on('x', () => console.log('b'));
e.emit('x');
console.log('-');
e.emit('x');

// prints: a
// prints: b
// prints: -
// prints: c
