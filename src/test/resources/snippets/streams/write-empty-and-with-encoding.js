const { Writable } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    console.log('w', String(c));
    process.nextTick(cb);
  },
});
w.on('finish', () => console.log('finish'));
w.write('a', 'utf8', () => console.log('cb'));
w.write('', () => console.log('cb empty'));
w.end(Buffer.from('z'), () => console.log('end'));
process.nextTick(() => {
  console.log('t1');
  process.nextTick(() => console.log('t2'));
});
Promise.resolve().then(() => console.log('m'));

// node: 10 12
// prints: w a
// prints: w 
// prints: cb
// prints: t1
// prints: w z
// prints: cb empty
// prints: t2
// prints: finish
// prints: end
// prints: m
// node: 18 20 22 24 26
// prints: w a
// prints: w 
// prints: cb
// prints: t1
// prints: w z
// prints: cb empty
// prints: t2
// prints: end
// prints: finish
// prints: m
