/*---
title: A stream of three words
topics: [streams, next-tick]
difficulty: 3
explanation: |
  Adding a `data` listener makes a stream flow, but not at once: it starts in a tick, so the script ends first. Then
  the words that are already buffered come one after the other, `end` follows in a tick of its own when everything has been read,
  and `close` after it. All this happens in ticks, before the loop gets to the check phase.
---*/
const { Readable } = require('stream');

const words = new Readable({ read() {} });
words.push('salt');
words.push('pepper');
words.push(null);

setImmediate(() => console.log('immediate'));
words.on('data', (word) => console.log(`got ${word}`));
words.on('end', () => console.log('end'));
words.on('close', () => console.log('close'));
console.log('listening');
