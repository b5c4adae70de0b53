const EventEmitter = require('events');
const e = new EventEmitter();
const log = [];
const a = () => log.push('a');
const b = () => log.push('b');
e.on('x', a).on('x', b).on('x', a);
e.off('x', a);
e.emit('x');
console.log(log.join(''), e.listenerCount('x'));
e.prependListener('x', b);
e.off('x', b);
log.length = 0;
e.emit('x');
console.log(log.join(''));
e.off('x', () => {}).off('nothing', a);

// node: 10 12 18 20 22 24 26
// prints: ab 2
// prints: ba
