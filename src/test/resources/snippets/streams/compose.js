const s = require('stream');
const { compose, Readable, Transform, PassThrough } = s;
if (!compose) {
  console.log('none');
  process.exit();
}
(async () => {
  const up = compose(
    async function* (src) {
      for await (const c of src) yield String(c).toUpperCase();
    },
    async function* (src) {
      for await (const c of src) yield c + '!';
    },
  );
  up.end('hi');
  for await (const x of up) console.log(String(x));
  const c2 = compose(
    new Transform({
      transform(c, e, cb) {
        cb(null, String(c) + '1');
      },
    }),
    new Transform({
      transform(c, e, cb) {
        cb(null, String(c) + '2');
      },
    }),
  );
  c2.on('data', (d) => console.log('c2', String(d)))
    .on('end', () => console.log('end'))
    .on('finish', () => console.log('finish'))
    .on('close', () => console.log('close'));
  c2.write('a');
  c2.end('b');
  await new Promise((r) => c2.on('close', r));
  const bad = compose(
    new PassThrough(),
    new Transform({
      transform(c, e, cb) {
        cb(new Error('bad'));
      },
    }),
  );
  bad.on('error', (e) => console.log('error', e.message));
  bad.write('x');
})();

// node: 10 12
// prints: none
// node: 18 20 22
// prints: HI!
// prints: c2 a12b12
// prints: end
// prints: finish
// prints: close
// prints: error bad
// node: 24 26
// prints: HI!
// prints: c2 a12
// prints: c2 b12
// prints: end
// prints: finish
// prints: close
// prints: error bad
