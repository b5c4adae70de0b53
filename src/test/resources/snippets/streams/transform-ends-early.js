const { Readable, Transform, pipeline } = require('stream');
const log = (n) => (e) => console.log(n, e && (e.code || e.message));
const r = Readable.from([1, 2, 3]);
let seen = 0;
const t = new Transform({
  objectMode: true,
  transform(c, e, cb) {
    if (++seen === 2) {
      this.push(null);
      cb();
    } else cb(null, c);
  },
});
pipeline(r, t, log('cb'));
t.on('data', (d) => console.log('d', d))
  .on('end', () => console.log('end'))
  .on('close', () => console.log('close'));
r.on('close', () => console.log('r close'));

// node: 10
// prints: d 1
// prints: cb ERR_STREAM_PUSH_AFTER_EOF
// prints: end
// prints: r close
// prints: close
// node: 12
// prints: d 1
// prints: cb ERR_STREAM_PUSH_AFTER_EOF
// prints: end
// prints: close
// prints: r close
// node: 18
// prints: d 1
// prints: close
// prints: cb ERR_STREAM_PUSH_AFTER_EOF
// prints: r close
// node: 20
// prints: d 1
// prints: end
// prints: close
// prints: cb ERR_STREAM_PUSH_AFTER_EOF
// prints: r close
// node: 22 24 26
// prints: d 1
// prints: end
// prints: close
// prints: r close
// prints: cb ERR_STREAM_PUSH_AFTER_EOF
