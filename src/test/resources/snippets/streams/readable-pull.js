const { Readable } = require('stream');
let n = 0;
const r = new Readable({
  read() {
    console.log('read', n);
    this.push(n++ < 3 ? String(n) : null);
  },
});
r.on('data', (d) => console.log('data', d.toString()));
r.on('end', () => console.log('end'));

// node: 10 12 18 20 22 24 26
// prints: read 0
// prints: read 1
// prints: data 1
// prints: read 2
// prints: data 2
// prints: read 3
// prints: data 3
// prints: end
