const { Readable, PassThrough, pipeline } = require('stream');
const p = pipeline(
  Readable.from(['a', 'b']),
  new PassThrough({ objectMode: true }),
  new PassThrough({ objectMode: true }),
  (e) => console.log('cb', e && e.code),
);
(async () => {
  for await (const x of p) {
    console.log(x);
    break;
  }
  console.log('after');
})().catch((e) => console.log('err', e.code));

// node: 10 12
// prints: cb undefined
// prints: a
// prints: after
// node: 18 20 22 24 26
// prints: a
// prints: after
// prints: cb undefined
