const { Writable } = require('stream');
const w = new Writable({
  construct(cb) {
    console.log('construct');
    setTimeout(() => {
      console.log('constructed');
      cb();
    }, 3);
  },
  write(c, e, cb) {
    console.log('write', String(c));
    cb();
  },
  final(cb) {
    console.log('final');
    cb();
  },
});
w.on('finish', () => console.log('finish')).on('close', () => console.log('close'));
w.write('a');
w.end('b');
console.log('sync');

// node: 10 12
// prints: write a
// prints: write b
// prints: sync
// prints: final
// prints: finish
// node: 18 20 22 24 26
// prints: sync
// prints: construct
// prints: constructed
// prints: write a
// prints: write b
// prints: final
// prints: finish
// prints: close
