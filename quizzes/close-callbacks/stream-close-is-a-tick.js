/*---
title: Not every close waits for its phase
topics: [close-callbacks, streams, next-tick]
difficulty: 3
explanation: |
  The close callbacks phase belongs to handles of libuv, such as sockets. The `close` event of a plain stream
  is emitted by `process.nextTick`: `destroy` returns first, then the ticks run in the order in which they were queued, then the
  promise jobs. No turn of the loop is needed for that. A stream that is destroyed early never emits `end`.
distractors:
  - end
---*/
const { Readable } = require('stream');

const tap = new Readable({ read() {} });
tap.on('close', () => console.log('close'));
tap.on('end', () => console.log('end'));

setImmediate(() => console.log('immediate'));
Promise.resolve().then(() => console.log('promise'));
tap.destroy();
process.nextTick(() => console.log('tick'));
console.log(`destroyed: ${tap.destroyed}`);
