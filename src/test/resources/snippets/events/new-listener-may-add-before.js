const EventEmitter = require('events');
const e = new EventEmitter();
e.once('newListener', (name, listener) => {
  console.log('new', name, typeof listener, e.listenerCount(name));
  if (name === 'x') e.on('x', () => console.log('first'));
});
e.on('x', () => console.log('second'));
e.emit('x');
e.on('newListener', (name, listener) => console.log('told', name, listener.name));
e.once('y', function named() {});
e.on('newListener', () => {});

// node: 10 12 18 20 22 24 26
// prints: new x function 0
// prints: first
// prints: second
// prints: told y named
// prints: told newListener 
