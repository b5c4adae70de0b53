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

// prints: read ab
// prints: empty
// prints: read c
// prints: empty
// prints: empty
// prints: end
