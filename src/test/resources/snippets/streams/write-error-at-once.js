const { Writable } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    cb(new Error('bad ' + c));
  },
});
w.on('error', (e) => console.log('error', e.message, w.destroyed));
w.on('close', () => console.log('close'));
w.on('finish', () => console.log('finish'));
console.log(w.write('a', (e) => console.log('cb a', e && e.message)));
console.log(w.write('b', (e) => console.log('cb b', e && e.message)));
w.end('c', (e) => console.log('end', e && e.message, e && e.code));
setImmediate(() => console.log(w.errored && w.errored.message, w.closed, w.destroyed, w.writable));

// node: 10 12
// prints: error bad a false
// prints: true
// prints: error bad b false
// prints: true
// prints: error bad c false
// prints: finish
// prints: cb a bad a
// prints: cb b bad b
// prints: end undefined undefined
// prints: undefined undefined false false
// node: 18 20 22 24 26
// prints: false
// prints: false
// prints: cb a bad a
// prints: cb b bad a
// prints: end bad a undefined
// prints: error bad a true
// prints: close
// prints: bad a true true false
