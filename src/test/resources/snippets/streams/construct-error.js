const { Writable } = require('stream');
const w = new Writable({
  construct(cb) {
    process.nextTick(cb, new Error('no'));
  },
  write(c, e, cb) {
    console.log('write', String(c));
    cb();
  },
});
w.on('error', (e) => console.log('error', e.message)).on('close', () => console.log('close'));
w.write('a', (e) => console.log('cb', e && e.code));
console.log('sync');

// node: 10 12
// prints: write a
// prints: sync
// prints: cb undefined
// node: 18 20 22 24 26
// prints: sync
// prints: cb undefined
// prints: error no
// prints: close
