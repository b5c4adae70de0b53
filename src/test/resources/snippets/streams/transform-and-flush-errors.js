const { Transform } = require('stream');
const t = new Transform({
  transform(c, e, cb) {
    cb(new Error('tr'));
  },
});
t.on('error', (e) => console.log('error', e.message))
  .on('close', () => console.log('close'))
  .on('data', () => {})
  .on('end', () => console.log('end'));
t.write('a', (e) => console.log('cb', e && e.message));
const f = new Transform({
  transform(c, e, cb) {
    cb(null, c);
  },
  flush(cb) {
    cb(new Error('fl'));
  },
});
f.on('error', (e) => console.log('f error', e.message))
  .on('close', () => console.log('f close'))
  .on('data', (d) => console.log('f', String(d)))
  .on('end', () => console.log('f end'))
  .on('finish', () => console.log('f finish'));
f.end('x', (e) => console.log('f end cb', e && e.message));

// node: 10 12
// prints: error tr
// prints: f x
// prints: f error fl
// prints: cb tr
// prints: f finish
// prints: f end cb undefined
// node: 18
// prints: f x
// prints: cb tr
// prints: f end cb fl
// prints: f error fl
// prints: f close
// prints: error tr
// prints: close
// node: 20 22 24 26
// prints: f x
// prints: cb tr
// prints: f error fl
// prints: f close
// prints: f end cb fl
// prints: error tr
// prints: close
