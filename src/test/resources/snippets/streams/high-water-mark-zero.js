const { Readable } = require('stream');
let reads = 0;
const r = new Readable({
  highWaterMark: 0,
  read() {
    console.log('read', ++reads);
    setImmediate(() => this.push(reads < 3 ? 'c' + reads : null));
  },
});
r.on('readable', () => {
  console.log('readable');
  let c;
  while ((c = r.read())) console.log(String(c));
});
r.on('end', () => console.log('end'));

// node: 10 12 18 20 22 24 26
// prints: read 1
// prints: readable
// prints: c1
// prints: read 2
// prints: readable
// prints: c2
// prints: read 3
// prints: readable
// prints: end
