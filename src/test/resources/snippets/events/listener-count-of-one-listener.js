const EventEmitter = require('events');
const e = new EventEmitter();
function a() {}
e.on('x', a);
e.once('x', a);
e.on('x', () => {});
console.log(e.listenerCount('x'), e.listenerCount('x', a), e.listenerCount('x', () => {}));
console.log(EventEmitter.listenerCount(e, 'x'), e.listenerCount('y'));
console.log(EventEmitter.prototype.listenerCount.length);

// node: 10 12
// prints: 3 3 3
// prints: 3 0
// prints: 1
// node: 18 20 22 24 26
// prints: 3 2 0
// prints: 3 0
// prints: 2
