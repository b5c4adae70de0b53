const EventEmitter = require('events');
const e = new EventEmitter();
function one() {}
function two() {}
e.on('removeListener', (name, listener) => console.log('removed', listener === one, listener === two));
e.once('x', one);
e.on('x', two);
e.emit('x');
e.once('y', one);
e.emit('y');
e.removeAllListeners('x');

// node: 10
// prints: removed true false
// prints: removed true false
// prints: removed false true
// node: 12 18 20 22 24 26
// prints: removed false false
// prints: removed true false
// prints: removed false true
