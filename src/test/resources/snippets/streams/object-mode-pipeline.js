const { pipeline, Readable, Writable } = require('stream');
pipeline(
  Readable.from([1, 2]),
  async function* (source) {
    for await (const n of source) yield n * 10;
  },
  new Writable({
    objectMode: true,
    write(n, encoding, done) {
      console.log('got', n);
      done();
    },
  }),
  (e) => console.log('over', e),
);
setImmediate(() => console.log('immediate'));

// prints: got 10
// prints: got 20
// prints: over undefined
// prints: immediate
