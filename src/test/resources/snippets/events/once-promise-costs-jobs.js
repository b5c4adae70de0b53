const EventEmitter = require('events');
const e = new EventEmitter();
EventEmitter.once(e, 'x').then(([value]) => console.log('once', value));
EventEmitter.once(e, 'y').catch((error) => console.log('failed', error.message));
let chain = Promise.resolve();
for (let i = 1; i <= 5; i++) chain = chain.then(() => console.log('job', i));
console.log(e.eventNames());
e.emit('x', 1);
e.emit('error', new Error('no'));
console.log(e.eventNames());
process.nextTick(() => console.log('tick'));

// node: 10 12
// prints: [ 'error', 'x', 'y' ]
// prints: []
// prints: tick
// prints: job 1
// prints: once 1
// prints: failed no
// prints: job 2
// prints: job 3
// prints: job 4
// prints: job 5
// node: 18 20 22 24 26
// prints: [ 'x', 'error', 'y' ]
// prints: []
// prints: tick
// prints: job 1
// prints: job 2
// prints: once 1
// prints: failed no
// prints: job 3
// prints: job 4
// prints: job 5
