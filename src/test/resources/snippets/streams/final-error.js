const { Writable } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    cb();
  },
  final(cb) {
    console.log('final');
    cb(new Error('final failed'));
  },
});
w.on('finish', () => console.log('finish'))
  .on('close', () => console.log('close'))
  .on('prefinish', () => console.log('prefinish'))
  .on('error', (e) => console.log('error', e.message));
w.end('b', (e) => console.log('end', e && e.message));
console.log('sync');

// node: 10 12
// prints: sync
// prints: final
// prints: error final failed
// prints: prefinish
// prints: finish
// prints: end undefined
// node: 18
// prints: final
// prints: sync
// prints: end final failed
// prints: error final failed
// prints: close
// node: 20 22 24 26
// prints: final
// prints: sync
// prints: error final failed
// prints: close
// prints: end final failed
