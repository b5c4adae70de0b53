/*---
title: The bucket is full
topics: [streams]
difficulty: 4
explanation: |
  `write` hands the first chunk to the sink at once, synchronously. It returns `false` as soon as the buffer holds as much as
  `highWaterMark` says: a request to wait, not an error. The second write is buffered, since the first is not
  finished. When the sink calls back, the rest is written; `drain` comes when the buffer is empty.
---*/
const { Writable } = require('stream');

const bucket = new Writable({
  highWaterMark: 3,
  write(chunk, encoding, done) {
    console.log(`pour ${chunk}`);
    setImmediate(done);
  },
});

bucket.on('drain', () => {
  console.log('drain');
  bucket.end();
});
bucket.on('finish', () => console.log('finish'));
console.log(`room left: ${bucket.write('ab')}`);
console.log(`room left: ${bucket.write('cd')}`);
