const { Writable } = require('stream');
const w = new Writable({
  highWaterMark: 2,
  write(chunk, encoding, done) {
    setImmediate(() => {
      console.log('wrote', chunk.toString());
      done();
    });
  },
});
w.on('drain', () => console.log('drain'));
console.log(w.write('a'), w.write('b'), w.write('c'));

// node: 10 12 18 20 22 24 26
// prints: true false false
// prints: wrote a
// prints: wrote b
// prints: wrote c
// prints: drain
