process.on('uncaughtException', (e) => console.log('uncaught', e.message));
setImmediate(() => {
  process.nextTick(() => console.log('tick'));
  throw new Error('a');
});
setImmediate(() => console.log('b'));

// prints: uncaught a
// prints: b
// prints: tick
