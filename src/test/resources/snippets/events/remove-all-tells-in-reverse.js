const EventEmitter = require('events');
const e = new EventEmitter();
function one() {}
function two() {}
function three() {}
e.on('removeListener', (name, f) => console.log('removed', name, f.name, e.listenerCount(name)));
e.on('x', one).on('x', two).on('x', three).on('y', one);
e.removeAllListeners('x');
console.log('--');
e.on('x', two).on('x', three);
e.removeAllListeners();
console.log(e.eventNames());
e.on('x', one);
e.off('x', one);

// node: 10 12 18 20 22 24 26
// prints: removed x three 2
// prints: removed x two 1
// prints: removed x one 0
// prints: --
// prints: removed y one 0
// prints: removed x three 1
// prints: removed x two 0
// prints: []
