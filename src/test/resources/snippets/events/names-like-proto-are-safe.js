const EventEmitter = require('events');
const e = new EventEmitter();
for (const name of ['__proto__', 'constructor', 'toString', undefined, null, 1]) {
  console.log(String(name), e.emit(name));
  e.on(name, () => console.log('heard', String(name)));
}
e.emit('__proto__');
e.emit('undefined');
e.emit('null');
e.emit('1');
console.log(e.eventNames().length);

// node: 10 12 18 20 22 24 26
// prints: __proto__ false
// prints: constructor false
// prints: toString false
// prints: undefined false
// prints: null false
// prints: 1 false
// prints: heard __proto__
// prints: heard undefined
// prints: heard null
// prints: heard 1
// prints: 6
