const { Writable } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    cb();
  },
});
w.on('error', (e) => console.log('error', e.code, e.message));
w.on('finish', () => console.log('finish'));
w.on('close', () => console.log('close'));
w.end('x');
console.log(w.write('y', (e) => console.log('cb', e.code)));
w.end('z', (e) => console.log('end2', e && e.code));
w.end((e) => console.log('end3', e && e.code));

// node: 10 12
// prints: error ERR_STREAM_WRITE_AFTER_END write after end
// prints: false
// prints: error ERR_STREAM_WRITE_AFTER_END write after end
// prints: finish
// prints: cb ERR_STREAM_WRITE_AFTER_END
// node: 18 20 22 24 26
// prints: false
// prints: cb ERR_STREAM_WRITE_AFTER_END
// prints: error ERR_STREAM_WRITE_AFTER_END write after end
// prints: close
// prints: end2 ERR_STREAM_WRITE_AFTER_END
// prints: end3 ERR_STREAM_DESTROYED
