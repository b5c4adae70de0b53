const { Readable, Writable } = require('stream');
const w = new Writable({
  objectMode: true,
  write(chunk, encoding, done) {
    console.log('write', chunk);
    done();
  },
});
w.on('pipe', () => console.log('pipe'));
w.on('unpipe', () => console.log('unpipe'));
w.on('finish', () => console.log('finish'));
Readable.from([1, 2, 3]).pipe(w);
console.log('script');

// node: 10 12 18 20 22 24 26
// prints: pipe
// prints: script
// prints: write 1
// prints: write 2
// prints: write 3
// prints: finish
// prints: unpipe
