const { EventEmitter, on } = require('events');
const e = new EventEmitter();
const it = on(e, 'x');
console.log(e.listenerCount('x'));
it.next().then((r) => console.log('first', r.value));
it.return().then(() => console.log('returned', e.listenerCount('x')));
e.emit('x', 1);

// prints: 1
// prints: first undefined
// prints: returned 0
