const { Writable } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    console.log('write', c.toString(), e);
    cb();
  },
});
for (const ev of ['drain', 'finish', 'close', 'prefinish', 'pipe', 'unpipe', 'error'])
  w.on(ev, (x) => console.log(ev, x && x.message));
console.log(w.write('a', () => console.log('cb a')));
console.log(w.write('b'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('micro'));
setImmediate(() => console.log('immediate', w.writableFinished, w.destroyed));
w.end('c', () => console.log('end cb'));
console.log(
  w.writableEnded,
  w.writableFinished,
  w.writable,
  w.writableLength,
  w.writableHighWaterMark,
);

// node: 10
// prints: write a buffer
// prints: true
// prints: write b buffer
// prints: true
// prints: write c buffer
// prints: prefinish undefined
// prints: undefined undefined false 0 16384
// prints: cb a
// prints: tick
// prints: finish undefined
// prints: end cb
// prints: micro
// prints: immediate undefined false
// node: 12
// prints: write a buffer
// prints: true
// prints: write b buffer
// prints: true
// prints: write c buffer
// prints: prefinish undefined
// prints: true false false 0 16384
// prints: cb a
// prints: finish undefined
// prints: end cb
// prints: tick
// prints: micro
// prints: immediate true false
// node: 18
// prints: write a buffer
// prints: true
// prints: write b buffer
// prints: true
// prints: write c buffer
// prints: prefinish undefined
// prints: true false false 0 16384
// prints: cb a
// prints: end cb
// prints: finish undefined
// prints: tick
// prints: close undefined
// prints: micro
// prints: immediate true true
// node: 20
// prints: write a buffer
// prints: true
// prints: write b buffer
// prints: true
// prints: write c buffer
// prints: prefinish undefined
// prints: true false false 0 16384
// prints: cb a
// prints: tick
// prints: end cb
// prints: finish undefined
// prints: close undefined
// prints: micro
// prints: immediate true true
// node: 22 24 26
// prints: write a buffer
// prints: true
// prints: write b buffer
// prints: true
// prints: write c buffer
// prints: prefinish undefined
// prints: true false false 0 65536
// prints: cb a
// prints: tick
// prints: end cb
// prints: finish undefined
// prints: close undefined
// prints: micro
// prints: immediate true true
