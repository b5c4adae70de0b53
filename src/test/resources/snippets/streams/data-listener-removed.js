const { Readable } = require('stream');
const r = new Readable({ read() {} });
const f = (c) => console.log('data', String(c));
r.on('data', f);
r.push('a');
setImmediate(() => {
  r.removeListener('data', f);
  console.log(r.readableFlowing);
  r.push('lost?');
  setImmediate(() => {
    r.on('data', (c) => console.log('new', String(c)));
    r.push('z');
    r.push(null);
  });
});
r.on('end', () => console.log('end'));

// node: 10 12 18 20 22 24 26
// prints: data a
// prints: true
// prints: new z
// prints: end
