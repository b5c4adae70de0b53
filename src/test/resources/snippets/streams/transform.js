const { Transform } = require('stream');
const t = new Transform({
  transform(chunk, encoding, done) {
    console.log('transform', chunk.toString());
    done(null, chunk.toString().toUpperCase());
  },
  flush(done) {
    this.push('!');
    done();
  },
});
t.on('data', (d) => console.log('data', d.toString()));
t.on('finish', () => console.log('finish'));
t.on('end', () => console.log('end'));
t.write('a');
t.end('b');
console.log('script');

// node: 10 12
// prints: transform a
// prints: data A
// prints: transform b
// prints: data B
// prints: data !
// prints: script
// prints: finish
// prints: end
// node: 18 20 22 24 26
// prints: transform a
// prints: data A
// prints: transform b
// prints: data B
// prints: data !
// prints: script
// prints: end
// prints: finish
