/*---
title: Squeezed twice
topics: [thread-pool, zlib]
difficulty: 3
explanation: |
  `deflateRawSync` squeezes on the main thread, at once. `deflateRaw` hands the same work to the thread pool and calls back when
  the result has come through the poll phase. The round trip back starts only inside that callback, so
  "unpacked" needs another trip.
env:
  UV_THREADPOOL_SIZE: 1
---*/
const zlib = require('zlib');

const text = 'round and round '.repeat(100);
zlib.deflateRaw(text, (error, packed) => {
  console.log(`packed smaller: ${packed.length < text.length}`);
  zlib.inflateRaw(packed, (failure, unpacked) => {
    console.log(`unpacked the same: ${unpacked.toString() === text}`);
  });
  process.nextTick(() => console.log('tick after packing'));
});
console.log(`sync works too: ${zlib.deflateRawSync(text).length < text.length}`);
process.nextTick(() => console.log('tick'));
