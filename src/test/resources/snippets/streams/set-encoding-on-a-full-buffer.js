const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.push('abc');
r.push('def');
console.log(r.readableLength);
r.setEncoding('hex');
console.log(r.readableLength);
console.log(r.read(3));
console.log(r.read());
console.log(r.read());
r.push(null);
console.log(r.read());
r.on('end', () => console.log('end'));

// node: 10 12 18 20 22 24 26
// prints: 6
// prints: 12
// prints: 616
// prints: 263646566
// prints: null
// prints: null
// prints: end
