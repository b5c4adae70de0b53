const { Readable } = require('stream');
let n = 0;
const r = new Readable({
  highWaterMark: 3,
  objectMode: true,
  read() {
    console.log('read', n);
    setTimeout(() => this.push(n < 4 ? { n: n++ } : null), 1);
  },
});
r.on('data', (d) => console.log(d));
r.on('end', () => console.log('end')).on('close', () => console.log('close'));

// node: 10 12
// prints: read 0
// prints: { n: 0 }
// prints: read 1
// prints: { n: 1 }
// prints: read 2
// prints: { n: 2 }
// prints: read 3
// prints: { n: 3 }
// prints: read 4
// prints: end
// node: 18 20 22 24 26
// prints: read 0
// prints: { n: 0 }
// prints: read 1
// prints: { n: 1 }
// prints: read 2
// prints: { n: 2 }
// prints: read 3
// prints: { n: 3 }
// prints: read 4
// prints: end
// prints: close
