const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.on('data', (d) => {
  console.log('d', String(d));
  if (String(d) === 'b') {
    r.pause();
    setImmediate(() => {
      console.log('resuming');
      r.resume();
    });
  }
});
for (const x of 'abcd') r.push(x);
setImmediate(() => r.push(null));
r.on('end', () => console.log('end'));
process.nextTick(() => console.log('t1'));
Promise.resolve().then(() => console.log('m1'));

// node: 10 12 18 20 22 24 26
// prints: d a
// prints: d b
// prints: t1
// prints: m1
// prints: resuming
// prints: d c
// prints: d d
// prints: end
