const { EventEmitter } = require('events');
const e = new EventEmitter();
e.on('x', function grow() {
  console.log('grow', e.listenerCount('x'));
  if (e.listenerCount('x') < 3) e.on('x', () => console.log('grown'));
});
e.emit('x');
e.emit('x');

// node: 10 12 18 20 22 24 26
// prints: grow 1
// prints: grow 2
// prints: grown
