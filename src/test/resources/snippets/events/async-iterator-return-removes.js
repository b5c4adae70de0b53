const { EventEmitter, on } = require('events');
const e = new EventEmitter();
const it = on(e, 'x');
console.log(e.listenerCount('x'));
it.next().then((r) => console.log('first', r.value));
it.return().then(() => console.log('returned', e.listenerCount('x')));
e.emit('x', 1);

// node: 10
// stderr: /snippet/async-iterator-return-removes.js:3
// stderr: const it = on(e, 'x');
// stderr: ^
// stderr:
// stderr: TypeError: on is not a function
// stderr:     at async-iterator-return-removes.js:3
// exits: 1
// node: 12 18 20 22 24 26
// prints: 1
// prints: first undefined
// prints: returned 0
