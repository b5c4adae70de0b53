const { Readable, Writable } = require('stream');
const r = new Readable({ read() {} });
const w = new Writable({
  write(c, e, cb) {
    console.log('w', String(c));
    cb();
  },
});
w.on('finish', () => console.log('finish')).on('close', () => console.log('close'));
r.pipe(w, { end: false });
r.push('a');
r.push(null);
r.on('end', () => {
  console.log('end');
  setImmediate(() => {
    console.log(w.writableEnded);
    w.end('bye');
  });
});

// node: 10
// prints: w a
// prints: end
// prints: undefined
// prints: w bye
// prints: finish
// node: 12
// prints: w a
// prints: end
// prints: false
// prints: w bye
// prints: finish
// node: 18 20 22 24 26
// prints: w a
// prints: end
// prints: false
// prints: w bye
// prints: finish
// prints: close
