const { Writable } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    cb();
  },
});
w.on('close', () => console.log('close'));
w.on('finish', () => {
  console.log('finish');
  process.nextTick(() => console.log('tick in finish'));
  Promise.resolve().then(() => console.log('micro in finish'));
  setImmediate(() => console.log('imm'));
});
w.end(() => console.log('cb'));
process.nextTick(() => console.log('t'));
Promise.resolve().then(() => console.log('m'));

// node: 10 12
// prints: finish
// prints: tick in finish
// prints: cb
// prints: t
// prints: micro in finish
// prints: m
// prints: imm
// node: 18 20 22 24 26
// prints: cb
// prints: finish
// prints: t
// prints: tick in finish
// prints: close
// prints: m
// prints: micro in finish
// prints: imm
