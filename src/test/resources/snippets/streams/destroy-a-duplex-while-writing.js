const { Duplex } = require('stream');
const d = new Duplex({
  read() {},
  write(c, e, cb) {
    setTimeout(cb, 2);
  },
  destroy(e, cb) {
    console.log('_destroy');
    cb(e);
  },
});
d.on('error', (e) => console.log('error', e.message)).on('close', () => console.log('close'));
d.write('a', (e) => console.log('cb a', e && e.code));
d.write('b', (e) => console.log('cb b', e && e.code, e && e.message));
d.end((e) => console.log('end', e && e.code, e && e.message));
d.destroy(new Error('D'));

// node: 10 12
// prints: _destroy
// prints: error D
// prints: close
// prints: cb a undefined
// node: 18
// prints: _destroy
// prints: error D
// prints: close
// prints: cb a undefined
// prints: cb b undefined D
// prints: end undefined D
// node: 20 22 24 26
// prints: _destroy
// prints: error D
// prints: close
// prints: cb a null
// prints: cb b undefined D
// prints: end undefined D
