const { Readable } = require('stream');
const r = new Readable({ read() {}, encoding: 'utf8' });
const euro = Buffer.from('a€b');
r.on('data', (d) => console.log(typeof d, JSON.stringify(d)));
r.push(euro.slice(0, 2));
r.push(euro.slice(2, 3));
r.push(euro.slice(3));
r.push(Buffer.from([0xe2]));
r.push(null);
r.on('end', () => console.log('end'));
console.log(r.readableEncoding);

// node: 10
// prints: undefined
// prints: string "a"
// prints: string "€b"
// prints: string "�"
// prints: end
// node: 12 18 20 22 24 26
// prints: utf8
// prints: string "a"
// prints: string "€b"
// prints: string "�"
// prints: end
