process.on('uncaughtException', (e) => {
  console.log('x', e.message);
  process.nextTick(() => console.log('tick of the handler'));
  Promise.resolve().then(() => console.log('job of the handler'));
});
setImmediate(() => {
  console.log('i1');
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('job'));
  throw new Error('a');
});
setImmediate(() => {
  console.log('i2');
  process.nextTick(() => console.log('tick2'));
  throw new Error('b');
});
setImmediate(() => {
  console.log('i3');
});
setTimeout(() => {
  console.log('t1');
  process.nextTick(() => console.log('tick3'));
  throw new Error('c');
}, 20);
setTimeout(() => {
  console.log('t2');
}, 20);
setTimeout(() => {
  console.log('t3');
}, 40);

// node: 10 12 18 20 26
// prints: i1
// prints: x a
// prints: i2
// prints: x b
// prints: i3
// prints: tick
// prints: tick of the handler
// prints: tick2
// prints: tick of the handler
// prints: job
// prints: job of the handler
// prints: job of the handler
// prints: t1
// prints: x c
// prints: t2
// prints: tick3
// prints: tick of the handler
// prints: job of the handler
// prints: t3
