const { Writable } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    process.nextTick(cb, new Error('bad'));
  },
});
w.on('error', (e) => console.log('error', e.message, w.destroyed));
w.on('close', () => console.log('close'));
console.log(w.write('a', (e) => console.log('cb a', e && e.message)));
console.log(w.write('b', (e) => console.log('cb b', e && e.message, e && e.code)));
w.end('c', (e) => console.log('end', e && e.message, e && e.code));

// node: 10 12
// prints: true
// prints: true
// prints: cb a bad
// prints: error bad false
// node: 18 20 22 24 26
// prints: true
// prints: true
// prints: cb a bad
// prints: cb b bad undefined
// prints: end bad undefined
// prints: error bad true
// prints: close
