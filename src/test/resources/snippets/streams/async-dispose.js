const { Writable, Readable } = require('stream');
if (!Symbol.asyncDispose || !Writable.prototype[Symbol.asyncDispose]) {
  console.log('none');
  process.exit();
}
const w = new Writable({
  write(c, e, cb) {
    cb();
  },
});
w.on('error', (e) => console.log('w', e.name, e.code)).on('close', () => console.log('w close'));
w[Symbol.asyncDispose]().then((v) => console.log('disposed', v, w.destroyed));
const r = new Readable({ read() {} });
r.on('error', (e) => console.log('r', e.name)).on('close', () => console.log('r close'));
r[Symbol.asyncDispose]().then((v) => console.log('r disposed', v, r.destroyed));
Promise.resolve()
  .then(() => console.log('m1'))
  .then(() => console.log('m2'))
  .then(() => console.log('m3'))
  .then(() => console.log('m4'));
process.nextTick(() => console.log('t'));

// node: 10 12 18
// prints: none
// node: 20
// prints: w AbortError ABORT_ERR
// prints: w close
// prints: r AbortError
// prints: r close
// prints: t
// prints: m1
// prints: disposed null true
// prints: r disposed null true
// prints: m2
// prints: m3
// prints: m4
// node: 22 24 26
// prints: w AbortError ABORT_ERR
// prints: w close
// prints: r AbortError
// prints: r close
// prints: t
// prints: m1
// prints: m2
// prints: disposed undefined true
// prints: r disposed undefined true
// prints: m3
// prints: m4
