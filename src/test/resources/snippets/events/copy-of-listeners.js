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

// node: 10 12 18 20 22 24 26
// prints: a
// prints: b
// prints: -
// prints: c
