const { Readable } = require('stream');
const r = Readable.from(['a', 'b', 'c']);
console.log(r.readableObjectMode, r.readableHighWaterMark);
r.on('data', (d) => {
  console.log('data', d);
  process.nextTick(() => console.log('tick', d));
  Promise.resolve().then(() => console.log('micro', d));
});
r.on('end', () => console.log('end')).on('close', () => console.log('close'));
process.nextTick(() => console.log('t0'));
Promise.resolve().then(() => console.log('m0'));
setImmediate(() => console.log('i0'));

// node: 10
// prints: undefined 16
// prints: t0
// prints: m0
// prints: data a
// prints: micro a
// prints: data b
// prints: micro b
// prints: data c
// prints: micro c
// prints: tick a
// prints: tick b
// prints: tick c
// prints: end
// prints: i0
// node: 12
// prints: true 1
// prints: t0
// prints: m0
// prints: data a
// prints: micro a
// prints: data b
// prints: micro b
// prints: data c
// prints: micro c
// prints: tick a
// prints: tick b
// prints: tick c
// prints: end
// prints: i0
// node: 18 20 22 24 26
// prints: true 1
// prints: data a
// prints: data b
// prints: data c
// prints: t0
// prints: tick a
// prints: tick b
// prints: end
// prints: tick c
// prints: m0
// prints: micro a
// prints: micro b
// prints: micro c
// prints: close
// prints: i0
