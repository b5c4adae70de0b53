const { Writable } = require('stream');
const w = new Writable({
  highWaterMark: 1,
  write(c, e, cb) {
    console.log('write', c.toString());
    cb();
  },
});
w.on('drain', () => console.log('drain'));
w.on('finish', () => console.log('finish'));
w.on('close', () => console.log('close'));
console.log(w.write('a'));
console.log(w.write('b'));
process.nextTick(() => {
  console.log('tick');
  console.log(w.write('c', () => console.log('cb c')));
  process.nextTick(() => w.end());
});

// node: 10 12
// prints: write a
// prints: false
// prints: write b
// prints: false
// prints: drain
// prints: tick
// prints: write c
// prints: false
// prints: drain
// prints: cb c
// prints: finish
// node: 18
// prints: write a
// prints: false
// prints: write b
// prints: false
// prints: drain
// prints: tick
// prints: write c
// prints: false
// prints: drain
// prints: cb c
// prints: finish
// prints: close
// node: 20 22 24 26
// prints: write a
// prints: true
// prints: write b
// prints: true
// prints: tick
// prints: write c
// prints: true
// prints: cb c
// prints: finish
// prints: close
