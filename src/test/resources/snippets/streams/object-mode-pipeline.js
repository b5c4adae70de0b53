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

// node: 10 12
// stderr: internal/streams/pipeline.js:27
// stderr:   stream.on('close', () => {
// stderr: ^
// stderr:
// stderr: TypeError: stream.on is not a function
// stderr:     at object-mode-pipeline.js:2
// exits: 1
// node: 18 20 22 24 26
// prints: got 10
// prints: got 20
// prints: over undefined
// prints: immediate
