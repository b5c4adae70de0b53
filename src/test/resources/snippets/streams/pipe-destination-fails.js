const { Readable, Writable } = require('stream');
const r = Readable.from(['a', 'b', 'c']);
const w = new Writable({
  objectMode: true,
  write(c, e, cb) {
    console.log('w', c);
    if (c === 'b') cb(new Error('no'));
    else cb();
  },
});
w.on('error', (e) => console.log('error', e.message))
  .on('unpipe', () => console.log('unpipe'))
  .on('close', () => console.log('w close'));
r.on('close', () => console.log('r close')).on('end', () => console.log('r end'));
r.pipe(w);

// node: 10 12
// prints: w a
// prints: w b
// prints: unpipe
// prints: error no
// node: 18 20 22 24 26
// prints: w a
// prints: w b
// prints: unpipe
// prints: error no
// prints: w close
