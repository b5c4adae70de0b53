const { pipeline, Readable, Writable } = require('stream');
const { promisify } = require('util');
const p = promisify(pipeline);
const w = () =>
  new Writable({
    write(c, e, cb) {
      console.log('w', String(c));
      cb();
    },
  });
p(Readable.from(['a', 'b']), w())
  .then(
    (v) => console.log('resolved', v),
    (e) => console.log('rejected', e.message),
  )
  .then(() => {
    return p(
      new Readable({
        read() {
          this.destroy(new Error('bad'));
        },
      }),
      w(),
    );
  })
  .then(
    () => console.log('no'),
    (e) => console.log('rejected', e.message),
  );
process.nextTick(() => console.log('t'));
Promise.resolve().then(() => console.log('m'));
setImmediate(() => console.log('i'));

// node: 10 12
// prints: t
// prints: m
// prints: w a
// prints: w b
// prints: resolved undefined
// prints: rejected bad
// prints: i
// node: 18 20 22 24 26
// prints: w a
// prints: w b
// prints: t
// prints: m
// prints: resolved undefined
// prints: rejected bad
// prints: i
