const { Readable, Writable } = require('stream');
const r = new Readable({ read() {} });
const w = new Writable({
  write(c, e, cb) {
    console.log('w', String(c));
    cb();
  },
});
r.pipe(w);
r.pipe(w);
r.push('a');
setImmediate(() => {
  r.unpipe();
  console.log(r.readableFlowing);
  r.push('b');
  r.resume();
  r.push(null);
});
w.on('unpipe', () => console.log('unpipe'));
r.on('end', () => console.log('end', w.writableEnded));
console.log(r.listenerCount('data'), r.unpipe(new Writable()) === r);

// node: 10
// prints: 2 true
// prints: w a
// prints: w a
// prints: unpipe
// prints: unpipe
// prints: false
// prints: end undefined
// node: 12 18 20 22 24 26
// prints: 2 true
// prints: w a
// prints: w a
// prints: unpipe
// prints: unpipe
// prints: false
// prints: end false
