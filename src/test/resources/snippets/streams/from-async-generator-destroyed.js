const { Readable } = require('stream');
async function* g() {
  try {
    console.log('start');
    yield 1;
    console.log('two');
    yield 2;
    yield 3;
  } finally {
    console.log('finally');
  }
}
const r = Readable.from(g());
r.on('data', (d) => {
  console.log('data', d);
  if (d === 2) r.destroy();
});
r.on('end', () => console.log('end')).on('close', () => console.log('close'));
process.nextTick(() => console.log('t0'));
Promise.resolve().then(() => console.log('m0'));

// node: 10
// prints: start
// prints: t0
// prints: m0
// prints: data 1
// prints: two
// prints: data 2
// prints: finally
// prints: close
// prints: end
// node: 12 18 20 22 24 26
// prints: start
// prints: t0
// prints: m0
// prints: data 1
// prints: two
// prints: data 2
// prints: finally
// prints: end
// prints: close
