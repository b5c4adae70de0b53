const { Writable } = require('stream');
const w = new Writable({
  highWaterMark: 3,
  write(c, e, cb) {
    console.log('write', c.toString());
    setImmediate(cb);
  },
});
for (const ev of ['drain', 'finish', 'close', 'prefinish'])
  w.on(ev, () => console.log(ev, w.writableLength, w.writableNeedDrain));
console.log(
  w.write('a', () => console.log('cb a')),
  w.writableNeedDrain,
);
console.log(
  w.write('bcd', () => console.log('cb b')),
  w.writableNeedDrain,
  w.writableLength,
);
console.log(w.write('e'), w.writableLength);
w.once('drain', () => {
  console.log(w.write('zz'));
  w.end();
});

// node: 10 12
// prints: write a
// prints: true undefined
// prints: false undefined 4
// prints: false 5
// prints: write bcd
// prints: cb a
// prints: write e
// prints: cb b
// prints: drain 0 undefined
// prints: write zz
// prints: true
// prints: prefinish 0 undefined
// prints: finish 0 undefined
// node: 18 20 22 24 26
// prints: write a
// prints: true false
// prints: false true 4
// prints: false 5
// prints: write bcd
// prints: cb a
// prints: write e
// prints: cb b
// prints: drain 0 false
// prints: write zz
// prints: true
// prints: prefinish 0 false
// prints: finish 0 false
// prints: close 0 false
