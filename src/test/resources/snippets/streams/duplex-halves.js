const { Duplex } = require('stream');
const d = new Duplex({
  read() {},
  write(chunk, encoding, done) {
    this.push(chunk.toString().toUpperCase());
    done();
  },
  final(done) {
    this.push(null);
    done();
  },
});
d.on('data', (c) => console.log('data', c.toString()));
d.on('end', () => console.log('end'));
d.on('finish', () => console.log('finish'));
d.on('close', () => console.log('close'));
d.end('x');
console.log('script');

// node: 10 12
// prints: script
// prints: data X
// prints: finish
// prints: end
// node: 18 20 22 24 26
// prints: script
// prints: data X
// prints: finish
// prints: end
// prints: close
