const EventEmitter = require('events');
const e = new EventEmitter();
function once() { console.log('called'); }
e.once('x', once);
const [raw] = e.rawListeners('x');
console.log(raw === once, raw.listener === once, e.listeners('x')[0] === once, raw.name);
raw();
console.log(e.listenerCount('x'));
raw.listener();

// node: 10
// prints: false true true 'bound onceWrapper'
// prints: called
// prints: 0
// prints: called
// node: 12 18 20 22
// prints: false true true bound onceWrapper
// prints: called
// prints: 0
// prints: called
// node: 24 26
// prints: false true true wrapper
// prints: called
// prints: 0
// prints: called
