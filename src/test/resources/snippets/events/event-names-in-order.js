const EventEmitter = require('events');
const e = new EventEmitter();
const symbol = Symbol('s');
const nothing = () => {};
e.on(symbol, nothing).on('b', nothing).on('2', nothing).on('a', nothing).on('1', nothing);
console.log(e.eventNames().map(String).join(' '));
e.off('b', nothing).on('b', nothing);
console.log(e.eventNames().map(String).join(' '));
e.removeAllListeners();
console.log(e.eventNames().length, e.emit('a'), e.emit(symbol));

// node: 10 12 18 20 22 24 26
// prints: 1 2 b a Symbol(s)
// prints: 1 2 a b Symbol(s)
// prints: 0 false false
