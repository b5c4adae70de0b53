const { Readable } = require('stream');
const r = new Readable({ objectMode: true, read() {} });
(async () => {
  try {
    for await (const x of r) console.log(x);
    console.log('end');
  } catch (e) {
    console.log('caught', e.code);
  }
})();
r.push(1);
setImmediate(() => {
  r.push(2);
  process.nextTick(() => {
    console.log('t');
    r.push(3);
    r.push(null);
  });
  Promise.resolve().then(() => console.log('m'));
});

// node: 10 12 18 20 22 24 26
// prints: 1
// prints: t
// prints: m
// prints: 2
// prints: 3
// prints: end
