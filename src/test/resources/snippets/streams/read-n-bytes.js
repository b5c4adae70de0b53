const { Readable } = require('stream');
let n = 0;
const r = new Readable({
  highWaterMark: 4,
  read(size) {
    console.log('read', size, n);
    if (n < 6) this.push(String(n++).repeat(2));
    else this.push(null);
  },
});
r.on('readable', () => {
  let c;
  console.log('readable', r.readableLength);
  while ((c = r.read(3)) !== null) console.log('got', String(c));
});
r.on('end', () => console.log('end'));

// node: 10
// prints: read 4 0
// prints: readable 2
// prints: read 4 1
// prints: got 001
// prints: read 4 2
// prints: got 122
// prints: read 4 3
// prints: read 4 4
// prints: readable 4
// prints: read 4 5
// prints: got 334
// prints: read 4 6
// prints: got 455
// prints: readable 0
// prints: readable 0
// prints: readable 0
// prints: readable 0
// prints: readable 0
// prints: end
// node: 12 18 20 22 24 26
// prints: read 4 0
// prints: readable 2
// prints: read 4 1
// prints: got 001
// prints: read 4 2
// prints: got 122
// prints: read 4 3
// prints: read 4 4
// prints: readable 4
// prints: read 4 5
// prints: got 334
// prints: read 4 6
// prints: got 455
// prints: readable 0
// prints: readable 0
// prints: readable 0
// prints: readable 0
// prints: end
