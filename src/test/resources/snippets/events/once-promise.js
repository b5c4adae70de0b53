const { EventEmitter, once } = require('events');
const e = new EventEmitter();
once(e, 'x').then(([a, b]) => console.log('once', a, b));
once(e, 'y').catch((error) => console.log('error', error.message));
e.emit('x', 1, 2);
e.emit('error', new Error('bad'));
console.log('emitted');
process.nextTick(() => console.log('tick'));

// node: 10 12 18 20 22 24 26
// prints: emitted
// prints: tick
// prints: once 1 2
// prints: error bad
