const { Writable } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    console.log(String(c));
    setTimeout(cb, 1);
  },
});
const r = new (require('stream').Readable)({ read() {} });
w.on('pipe', (s) => console.log('pipe', s === r)).on('unpipe', (s) =>
  console.log('unpipe', s === r),
);
r.pipe(w);
r.push('a');
r.push('b');
setTimeout(() => {
  r.unpipe(w);
  r.push('c');
  console.log(r.readableFlowing);
  r.pipe(w);
  r.push(null);
}, 20);
w.on('finish', () => console.log('finish'));
try {
  w.pipe(r);
} catch (e) {
  console.log('threw', e.code);
}
w.on('error', (e) => console.log(e.code, e.message));

// node: 10 12
// prints: pipe true
// prints: unpipe true
// prints: threw ERR_STREAM_CANNOT_PIPE
// prints: false
// prints: pipe true
// prints: a
// prints: b
// prints: c
// prints: finish
// prints: unpipe true
// node: 18 20 22 24 26
// prints: pipe true
// prints: unpipe true
// prints: ERR_STREAM_CANNOT_PIPE Cannot pipe, not readable
// prints: false
// prints: pipe true
