const { Readable } = require('stream');
const r = new Readable({ read() {}, highWaterMark: 5 });
console.log(r.push('abc'), r.push('de'), r.push('f'), r.readableLength);
console.log(r.read(0), r.readableLength);
console.log(r.read(10));
console.log(r.readableHighWaterMark);
console.log(String(r.read(6)));
console.log(r.push('q'));
console.log(String(r.read('1')));

// node: 10 12 18 20 22 24 26
// prints: true false false 6
// prints: null 6
// prints: null
// prints: 16
// prints: abcdef
// prints: true
// prints: q
