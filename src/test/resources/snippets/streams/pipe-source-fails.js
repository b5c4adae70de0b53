const { Readable, Writable } = require('stream');
const r = new Readable({ read() {} });
const w = new Writable({
  write(c, e, cb) {
    console.log('w', String(c));
    cb();
  },
});
w.on('error', (e) => console.log('w error', e.message))
  .on('close', () => console.log('w close'))
  .on('finish', () => console.log('finish'));
r.on('error', (e) => console.log('r error', e.message)).on('close', () => console.log('r close'));
r.pipe(w);
r.push('a');
setImmediate(() => {
  r.destroy(new Error('src'));
  setImmediate(() => console.log(w.destroyed, w.writableEnded));
});

// node: 10
// prints: w a
// prints: r error src
// prints: r close
// prints: false undefined
// node: 12 18 20 22 24 26
// prints: w a
// prints: r error src
// prints: r close
// prints: false false
