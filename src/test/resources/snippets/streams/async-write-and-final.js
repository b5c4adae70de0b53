const { Writable } = require('stream');
const w = new Writable({
  objectMode: true,
  async write(c, e, cb) {
    await null;
    console.log('w', c);
    cb();
  },
  async final(cb) {
    await null;
    console.log('final');
    cb();
  },
});
w.on('finish', () => console.log('finish'))
  .on('close', () => console.log('close'))
  .on('prefinish', () => console.log('prefinish'));
w.write(1, () => console.log('cb1'));
w.write(2, () => console.log('cb2'));
w.end(3);
process.nextTick(() => console.log('t'));
Promise.resolve()
  .then(() => console.log('m'))
  .then(() => console.log('m2'))
  .then(() => console.log('m3'));

// node: 10 12
// prints: t
// prints: w 1
// prints: cb1
// prints: m
// prints: w 2
// prints: cb2
// prints: m2
// prints: w 3
// prints: m3
// prints: final
// prints: prefinish
// prints: finish
// node: 18 20 22 24 26
// prints: t
// prints: w 1
// prints: cb1
// prints: m
// prints: w 2
// prints: cb2
// prints: m2
// prints: w 3
// prints: m3
// prints: final
// prints: prefinish
// prints: finish
// prints: close
