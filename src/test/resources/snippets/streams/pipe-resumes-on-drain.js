const { Writable, Readable } = require('stream');
const w = new Writable({
  highWaterMark: 2,
  write(c, e, cb) {
    console.log('w', String(c));
    setImmediate(cb);
  },
});
const src = Readable.from(['aa', 'bb', 'cc'], { objectMode: false });
src
  .on('pause', () => console.log('pause'))
  .on('resume', () => console.log('resume'))
  .on('end', () => console.log('end'));
w.on('drain', () => console.log('drain')).on('finish', () => console.log('finish'));
src.pipe(w);

// node: 10
// prints: resume
// prints: w aa
// prints: pause
// prints: drain
// prints: w bb
// prints: pause
// prints: drain
// prints: w cc
// prints: pause
// prints: end
// prints: finish
// node: 12
// prints: resume
// prints: w aa
// prints: pause
// prints: drain
// prints: w bb
// prints: pause
// prints: drain
// prints: w cc
// prints: pause
// prints: drain
// prints: end
// prints: finish
// node: 18 20 22 24 26
// prints: resume
// prints: w aa
// prints: pause
// prints: drain
// prints: resume
// prints: w bb
// prints: pause
// prints: drain
// prints: resume
// prints: w cc
// prints: pause
// prints: end
// prints: finish
