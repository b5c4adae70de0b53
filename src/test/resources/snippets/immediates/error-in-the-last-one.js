process.on('uncaughtException', (e) => { console.log('taken', e.message); process.nextTick(() => console.log('tick')); });
setImmediate(() => {
  console.log('one');
  setImmediate(() => console.log('queued by one'));
});
setImmediate(() => { console.log('last'); process.nextTick(() => console.log('tick of last')); throw new Error('thrown'); });
setTimeout(() => console.log('timeout'), 0);
const t = Date.now(); while (Date.now() - t < 5);

// node: 10 12 18 20 22 24 26
// prints: timeout
// prints: one
// prints: last
// prints: taken thrown
// prints: queued by one
// prints: tick of last
// prints: tick
