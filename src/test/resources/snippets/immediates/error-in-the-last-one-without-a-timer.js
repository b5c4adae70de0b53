process.on('uncaughtException', (e) => { console.log('taken', e.message); process.nextTick(() => console.log('tick')); });
setImmediate(() => {
  console.log('one');
  setImmediate(() => console.log('queued by one'));
});
setImmediate(() => { console.log('last'); process.nextTick(() => console.log('tick of last')); throw new Error('thrown'); });

const t = Date.now(); setTimeout(() => console.log("timeout"), 100);

// node: 10 12 18 20 22 24 26
// prints: one
// prints: last
// prints: taken thrown
// prints: queued by one
// prints: tick of last
// prints: tick
// prints: timeout
