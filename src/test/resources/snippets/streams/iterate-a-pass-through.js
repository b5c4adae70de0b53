const { PassThrough } = require('stream');
(async () => {
  const p = new PassThrough({ objectMode: true });
  setImmediate(() => {
    p.write(1);
    p.write(2);
    setImmediate(() => p.end(3));
  });
  for await (const x of p) {
    console.log(x);
    process.nextTick(() => console.log('t', x));
  }
  console.log('done', p.destroyed, p.writableFinished);
})();

// node: 10
// prints: 1
// prints: 2
// prints: t 1
// prints: t 2
// prints: 3
// prints: done false undefined
// prints: t 3
// node: 12
// prints: 1
// prints: 2
// prints: t 1
// prints: t 2
// prints: 3
// prints: done false true
// prints: t 3
// node: 18 20 22 24 26
// prints: 1
// prints: 2
// prints: t 1
// prints: t 2
// prints: 3
// prints: t 3
// prints: done true true
