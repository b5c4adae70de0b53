const { Readable, Writable } = require('stream');
const r = new Readable({ read() {}, emitClose: false });
r.on('close', () => console.log('close'));
r.destroy();
setImmediate(() => console.log(r.closed, r.destroyed));
const q = new Readable({
  read() {},
  destroy(e, cb) {
    cb(new Error('from destroy'));
  },
});
q.on('error', (e) => console.log('error', e.message)).on('close', () => console.log('q close'));
q.destroy();
const z = new Readable({
  read() {},
  destroy(e, cb) {
    throw new Error('thrown in destroy');
  },
});
z.on('error', (e) => console.log('z', e.message));
try {
  z.destroy();
} catch (e) {
  console.log('thrown', e.message);
}
const cbw = new Writable({ write() {} });
cbw.destroy(null, (e) => console.log('destroy cb', e));
cbw.destroy(null, () => console.log('second'));

// node: 10 12
// prints: thrown thrown in destroy
// prints: destroy cb null
// prints: second
// prints: error from destroy
// prints: q close
// prints: undefined true
// node: 18 20 22 24 26
// prints: destroy cb null
// prints: second
// prints: error from destroy
// prints: q close
// prints: z thrown in destroy
// prints: true true
