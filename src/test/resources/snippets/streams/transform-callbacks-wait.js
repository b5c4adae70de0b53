const { Transform } = require('stream');
const t = new Transform({
  objectMode: true,
  highWaterMark: 1,
  transform(c, e, cb) {
    console.log('t', c);
    cb(null, c);
  },
});
t.on('drain', () => console.log('drain'));
for (let i = 0; i < 4; i++)
  console.log(
    i,
    t.write(i, () => console.log('cb', i)),
  );
setImmediate(() => {
  console.log('read', t.read());
  setImmediate(() => {
    t.on('data', (d) => console.log('d', d));
    t.end();
  });
});
t.on('end', () => console.log('end'));

// node: 10 12
// prints: t 0
// prints: 0 false
// prints: 1 false
// prints: 2 false
// prints: 3 false
// prints: cb 0
// prints: t 1
// prints: cb 1
// prints: read 0
// prints: t 2
// prints: cb 2
// prints: d 1
// prints: t 3
// prints: cb 3
// prints: d 2
// prints: d 3
// prints: end
// node: 18 20 22 24 26
// prints: t 0
// prints: 0 false
// prints: 1 false
// prints: 2 false
// prints: 3 false
// prints: t 1
// prints: cb 0
// prints: read 0
// prints: t 2
// prints: t 3
// prints: cb 1
// prints: d 1
// prints: d 2
// prints: d 3
// prints: cb 2
// prints: cb 3
// prints: end
