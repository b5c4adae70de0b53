const { EventEmitter } = require('events');
const e = new EventEmitter();
e.on('a', () => {
  console.log('a 1');
  e.emit('b');
  console.log('a 1 ends');
});
e.on('a', () => console.log('a 2'));
e.on('b', () => console.log('b'));
e.emit('a');

// node: 10 12 18 20 22 24 26
// prints: a 1
// prints: b
// prints: a 1 ends
// prints: a 2
