const { Readable } = require('stream');
(async () => {
  for await (const chunk of Readable.from(['a', 'b', 'c'])) {
    console.log(chunk);
    if (chunk === 'b') break;
  }
  console.log('over');
})();
process.nextTick(() => console.log('tick'));

// node: 10 12 18 20 22 24 26
// prints: tick
// prints: a
// prints: b
// prints: over
