const { Writable } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    setTimeout(cb, 5);
  },
  destroy(err, cb) {
    console.log('destroy', err && err.message);
    cb(err);
  },
});
w.on('error', (e) => console.log('error', e.message));
w.on('close', () => console.log('close'));
w.on('finish', () => console.log('finish'));
w.write('a', (e) => console.log('cb a', e && e.code, e && e.message));
w.write('b', (e) => console.log('cb b', e && e.code, e && e.message));
w.destroy(new Error('boom'));
console.log(w.destroyed);
w.write('c', (e) => console.log('cb c', e && e.code, e && e.message));
w.end((e) => console.log('end', e && e.code, e && e.message));
w.destroy(new Error('again'));

// node: 10 12
// prints: destroy boom
// prints: true
// prints: error boom
// prints: close
// prints: cb a undefined undefined
// node: 18
// prints: destroy boom
// prints: true
// prints: error boom
// prints: close
// prints: cb c ERR_STREAM_DESTROYED Cannot call write after a stream was destroyed
// prints: end ERR_STREAM_DESTROYED Cannot call end after a stream was destroyed
// prints: cb a undefined undefined
// prints: cb b undefined boom
// node: 20 22 24 26
// prints: destroy boom
// prints: true
// prints: error boom
// prints: close
// prints: cb c ERR_STREAM_DESTROYED Cannot call write after a stream was destroyed
// prints: end ERR_STREAM_DESTROYED Cannot call end after a stream was destroyed
// prints: cb a null null
// prints: cb b undefined boom
