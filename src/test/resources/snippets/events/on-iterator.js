const { EventEmitter, on } = require('events');
const e = new EventEmitter();
(async () => {
  for await (const [n] of on(e, 'x')) {
    console.log(n);
    if (n === 3) break;
  }
  console.log('over', e.listenerCount('x'));
})();
e.emit('x', 1);
e.emit('x', 2);
setImmediate(() => e.emit('x', 3));

// node: 12 18 20 22 24 26
// prints: 1
// prints: 2
// prints: 3
// prints: over 0
