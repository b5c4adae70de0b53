process.on('uncaughtException', (e) => console.log('uncaught', e.message));
setImmediate(() => {
  process.nextTick(() => console.log('tick'));
  throw new Error('a');
});
setImmediate(() => console.log('b'));

// node: 10 12 18 20 22 24 26
// prints: uncaught a
// prints: b
// prints: tick
