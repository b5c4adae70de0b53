/*---
title: Louder, please
topics: [streams]
difficulty: 4
explanation: |
  `pipeline` only connects the streams; nothing flows before the script has ended. Each chunk is then read, transformed and
  written before the next one is read. `flush` is called when the source has ended and all chunks went through; the callback of
  `pipeline` comes when the last stream has finished.
---*/
const { Readable, Transform, Writable, pipeline } = require('stream');

const source = Readable.from(['hi', 'bye']);
const louder = new Transform({
  transform(chunk, encoding, done) {
    console.log(`transform ${chunk}`);
    done(null, `${chunk}!`);
  },
  flush(done) {
    console.log('flush');
    done();
  },
});
const sink = new Writable({
  write(chunk, encoding, done) {
    console.log(`write ${chunk}`);
    done();
  },
});

pipeline(source, louder, sink, (error) => console.log(`done, error: ${error}`));
console.log('connected');
