const { EventEmitter } = require('events');
const e = new EventEmitter();
e.on('newListener', (name) => console.log('new', name));
e.on('removeListener', (name) => console.log('removed', name));
const f = () => console.log('f');
e.once('x', f);
e.emit('x');
e.on('y', f);
e.off('y', f);

// node: 10 12 18 20 22 24 26
// prints: new removeListener
// prints: new x
// prints: removed x
// prints: f
// prints: new y
// prints: removed y
