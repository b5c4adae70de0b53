const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.on('readable', () => {
  let chunk;
  while ((chunk = r.read()) !== null) console.log('read', chunk.toString());
  console.log('empty');
});
r.on('end', () => console.log('end'));
r.push('a');
r.push('b');
setImmediate(() => {
  r.push('c');
  r.push(null);
});

// node: 10
// prints: read ab
// prints: empty
// prints: read c
// prints: empty
// prints: end
// node: 12 18 20 22 24
// prints: read ab
// prints: empty
// prints: read c
// prints: empty
// prints: empty
// prints: end
// node: 26
// prints: read a
// prints: read b
// prints: empty
// prints: read c
// prints: empty
// prints: empty
// prints: end
