const { Readable } = require('stream');
const r = new Readable({
  read() {},
  destroy(e, cb) {
    console.log('_destroy', e && e.message);
    setImmediate(cb, e);
  },
});
r.on('error', (e) => console.log('error', e.message))
  .on('close', () => console.log('close'))
  .on('end', () => console.log('end'))
  .on('data', (d) => console.log('d', String(d)));
r.push('a');
setImmediate(() => {
  r.destroy(new Error('x'));
  console.log(r.destroyed, r.push('b'), r.readable);
  r.destroy(new Error('y'));
});

// node: 10 12
// prints: d a
// prints: _destroy x
// prints: true false true
// prints: error y
// prints: error x
// prints: close
// node: 18 20 22 24 26
// prints: d a
// prints: _destroy x
// prints: true false false
// prints: error x
// prints: close
