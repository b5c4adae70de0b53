const { Writable } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    cb();
  },
  emitClose: false,
  autoDestroy: false,
});
w.on('close', () => console.log('close'));
w.on('finish', () => {
  console.log('finish', w.destroyed);
  w.destroy();
  setImmediate(() => console.log(w.destroyed, w.closed));
});
w.end();

// node: 10 12
// prints: finish false
// prints: true undefined
// node: 18 20 22 24 26
// prints: finish false
// prints: true true
