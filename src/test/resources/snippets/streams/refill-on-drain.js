const { Writable } = require('stream');
const w = new Writable({
  highWaterMark: 2,
  write(c, e, cb) {
    console.log('w', String(c), c.length);
    process.nextTick(cb);
  },
});
let i = 0;
w.on('drain', () => {
  console.log('drain');
  go();
});
w.on('finish', () => console.log('finish'));
function go() {
  while (i < 6) {
    if (!w.write('x' + i++, () => console.log('cb'))) {
      console.log('full', i);
      return;
    }
  }
  w.end();
}
go();

// node: 10 12 18 20 22 24 26
// prints: w x0 2
// prints: full 1
// prints: drain
// prints: w x1 2
// prints: full 2
// prints: cb
// prints: drain
// prints: w x2 2
// prints: full 3
// prints: cb
// prints: drain
// prints: w x3 2
// prints: full 4
// prints: cb
// prints: drain
// prints: w x4 2
// prints: full 5
// prints: cb
// prints: drain
// prints: w x5 2
// prints: full 6
// prints: cb
// prints: drain
// prints: cb
// prints: finish
