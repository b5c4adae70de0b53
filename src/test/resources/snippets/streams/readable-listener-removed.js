const { Readable } = require('stream');
const r = new Readable({ read() {} });
const f = () => console.log('readable', r.readableLength);
r.on('readable', f);
r.on('data', (d) => console.log('data', String(d)));
r.push('a');
console.log(r.readableFlowing);
setImmediate(() => {
  r.removeListener('readable', f);
  console.log(r.readableFlowing);
  process.nextTick(() => console.log('t', r.readableFlowing));
  r.push('b');
  setImmediate(() => {
    console.log(r.readableFlowing);
    r.push(null);
  });
});
r.on('end', () => console.log('end'));

// node: 10 12 18 20 22 24 26
// prints: false
// prints: readable 1
// prints: false
// prints: t true
// prints: data a
// prints: data b
// prints: true
// prints: end
