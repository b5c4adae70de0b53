const { pipeline, Readable, Writable, Transform, PassThrough } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    console.log('w', String(c));
    cb();
  },
});
const r = new Readable({
  read() {
    this.push('a');
    this.push(null);
  },
});
const ret = pipeline(r, new PassThrough(), w, (err) => {
  console.log('cb', err);
  process.nextTick(() => console.log('tick in cb'));
});
console.log(ret === w);
w.on('finish', () => console.log('finish')).on('close', () => console.log('close'));
r.on('end', () => console.log('end')).on('close', () => console.log('r close'));
process.nextTick(() => console.log('t'));
setImmediate(() => console.log('i'));

// node: 10 12
// prints: true
// prints: w a
// prints: t
// prints: end
// prints: cb undefined
// prints: finish
// prints: tick in cb
// prints: i
// node: 18 20 22 24 26
// prints: true
// prints: w a
// prints: t
// prints: end
// prints: r close
// prints: finish
// prints: close
// prints: cb undefined
// prints: tick in cb
// prints: i
