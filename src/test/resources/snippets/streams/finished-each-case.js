const { finished, Readable, Writable, PassThrough } = require('stream');
const log = (n) => (e) => console.log(n, e && (e.code || e.message));
const r = new Readable({ read() {} });
finished(r, log('r'));
r.push(null);
r.resume();
const w = new Writable({
  write(c, e, cb) {
    cb();
  },
});
finished(w, log('w'));
w.end('x');
const d = new Readable({ read() {} });
finished(d, log('destroyed'));
d.destroy();
const de = new Readable({ read() {} });
finished(de, log('destroyed err'));
de.destroy(new Error('boo'));
const p = new PassThrough();
finished(p, { readable: false }, log('p writable'));
finished(p, { writable: false }, log('p readable'));
finished(p, log('p'));
p.end();
setImmediate(() => p.resume());
const c = new Readable({ read() {} });
const clean = finished(c, log('never'));
clean();
c.destroy();
const pre = new Writable({
  write(c, e, cb) {
    cb();
  },
});
pre.write('a');
finished(pre, log('pre'));
setImmediate(() => pre.destroy());
try {
  finished(5, () => {});
} catch (e) {
  console.log(e.name.slice(0, 9));
}
try {
  finished(r);
} catch (e) {
  console.log(e.name.slice(0, 9));
}

// node: 10
// prints: p writable undefined
// prints: TypeError
// prints: w undefined
// prints: destroyed ERR_STREAM_PREMATURE_CLOSE
// prints: destroyed err boo
// prints: r undefined
// prints: pre ERR_STREAM_PREMATURE_CLOSE
// prints: p readable undefined
// prints: p undefined
// node: 12
// prints: p writable undefined
// prints: TypeError
// prints: TypeError
// prints: w undefined
// prints: destroyed ERR_STREAM_PREMATURE_CLOSE
// prints: destroyed err boo
// prints: r undefined
// prints: p readable undefined
// prints: p undefined
// prints: pre ERR_STREAM_PREMATURE_CLOSE
// node: 18 20 22 24 26
// prints: TypeError
// prints: TypeError
// prints: destroyed ERR_STREAM_PREMATURE_CLOSE
// prints: destroyed err boo
// prints: p writable undefined
// prints: w undefined
// prints: r undefined
// prints: p readable undefined
// prints: p undefined
// prints: pre ERR_STREAM_PREMATURE_CLOSE
