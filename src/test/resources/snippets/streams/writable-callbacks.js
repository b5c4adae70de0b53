const { Writable } = require('stream');
const w = new Writable({
  write(chunk, encoding, done) {
    console.log('write', chunk.toString());
    done();
  },
  final(done) {
    console.log('final');
    done();
  },
});
w.write('a', () => console.log('a done'));
w.write('b', () => console.log('b done'));
w.end('c', () => console.log('end done'));
w.on('finish', () => console.log('finish'));
w.on('close', () => console.log('close'));
console.log('script');

// node: 10 12
// prints: write a
// prints: write b
// prints: write c
// prints: script
// prints: a done
// prints: b done
// prints: final
// prints: end done
// prints: finish
// node: 18 20 22 24 26
// prints: write a
// prints: write b
// prints: write c
// prints: final
// prints: script
// prints: a done
// prints: b done
// prints: end done
// prints: finish
// prints: close
