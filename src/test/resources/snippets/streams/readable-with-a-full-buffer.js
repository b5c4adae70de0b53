const { Readable } = require('stream');
const r = new Readable({ objectMode: true, read() {} });
r.push(1);
r.push(2);
r.push(3);
r.push(null);
console.log(r.read(), r.read(), r.readableLength);
r.once('readable', () => {
  console.log('readable');
  console.log(r.read(), r.read());
});
r.on('end', () => console.log('end'));
process.nextTick(() => console.log('t'));

// node: 10 12 18 20 22 24 26
// prints: 1 2 1
// prints: readable
// prints: 3 null
// prints: t
// prints: end
