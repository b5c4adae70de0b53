const { EventEmitter } = require('events');
const e = new EventEmitter();
e.on('x', () => console.log(2));
e.prependListener('x', () => console.log(1));
e.once('x', () => console.log(3));
console.log(e.emit('x'), e.emit('x'), e.emit('y'));

// node: 10 12 18 20 22 24 26
// prints: 1
// prints: 2
// prints: 3
// prints: 1
// prints: 2
// prints: true true false
