const { Readable, Writable } = require('stream');
let n = 0;
const r = new Readable({
  highWaterMark: 1,
  objectMode: true,
  read() {
    this.push(n < 3 ? ++n : null);
  },
});
const w = new Writable({
  highWaterMark: 1,
  objectMode: true,
  write(x, encoding, done) {
    console.log('write', x);
    setImmediate(done);
  },
});
w.on('drain', () => console.log('drain'));
w.on('finish', () => console.log('finish'));
r.pipe(w);

// node: 10 12 18 20 22 24 26
// prints: write 1
// prints: drain
// prints: write 2
// prints: drain
// prints: write 3
// prints: finish
