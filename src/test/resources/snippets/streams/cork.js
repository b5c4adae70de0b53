const { Writable } = require('stream');
const w = new Writable({
  write(chunk, encoding, done) {
    console.log('write', chunk.toString());
    done();
  },
  writev(chunks, done) {
    console.log('writev', chunks.map((c) => c.chunk.toString()).join());
    done();
  },
});
w.cork();
w.write('a');
w.write('b');
process.nextTick(() => w.uncork());
console.log('script');

// node: 10 12 18 20 22 24 26
// prints: script
// prints: writev a,b
