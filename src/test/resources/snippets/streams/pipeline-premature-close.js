const { pipeline, Readable, Writable } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    cb();
  },
});
const r = new Readable({ read() {} });
pipeline(r, w, (err) => console.log('cb', err && err.code, err && err.message));
r.push('x');
setImmediate(() => r.destroy());
w.on('close', () => console.log('w close')).on('error', (e) => console.log('w err', e.code));
const w2 = new Writable({
  write(c, e, cb) {
    cb();
  },
});
const r2 = new Readable({ read() {} });
pipeline(r2, w2, (err) => console.log('cb2', err && err.code, err && err.message));
setImmediate(() => w2.destroy());
r2.on('close', () => console.log('r2 close')).on('error', (e) => console.log('r2 err', e.code));

// node: 10
// prints: cb2 ERR_STREAM_PREMATURE_CLOSE Premature close
// prints: cb ERR_STREAM_PREMATURE_CLOSE Premature close
// prints: w close
// prints: r2 close
// node: 12
// prints: cb ERR_STREAM_PREMATURE_CLOSE Premature close
// prints: w err ERR_STREAM_PREMATURE_CLOSE
// prints: w close
// prints: cb2 ERR_STREAM_PREMATURE_CLOSE Premature close
// prints: r2 err ERR_STREAM_PREMATURE_CLOSE
// prints: r2 close
// node: 18 20 22 24 26
// prints: w err ERR_STREAM_PREMATURE_CLOSE
// prints: w close
// prints: cb ERR_STREAM_PREMATURE_CLOSE Premature close
// prints: r2 err ERR_STREAM_PREMATURE_CLOSE
// prints: r2 close
// prints: cb2 ERR_STREAM_PREMATURE_CLOSE Premature close
