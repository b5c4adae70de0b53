const { EventEmitter } = require('events');
const e = new EventEmitter();
e.on('a', () => {});
e.on(Symbol.for('s'), () => {});
console.log(e.eventNames().map(String).join(), EventEmitter.defaultMaxListeners, e.getMaxListeners());

// node: 10 12 18 20 22 24 26
// prints: a,Symbol(s) 10 10
