const { finished, Readable, Writable } = require('stream');
const log = (n) => (e) => console.log(n, e && (e.code || e.message));
const r = new Readable({ read() {} });
r.push(null);
r.resume();
const w = new Writable({
  write(c, e, cb) {
    cb();
  },
});
w.end();
const x = new Readable({ read() {} });
x.on('error', () => {});
x.destroy(new Error('gone'));
setImmediate(() => {
  finished(r, log('late r'));
  finished(w, log('late w'));
  finished(x, log('late x'));
  console.log('sync');
  process.nextTick(() => console.log('t'));
});

// node: 10 12
// prints: sync
// prints: t
// node: 18 20 22 24 26
// prints: sync
// prints: late r undefined
// prints: late w undefined
// prints: late x gone
// prints: t
