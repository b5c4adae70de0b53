process.on('uncaughtException', (e) => console.log('uncaught', e));
setImmediate(() => {
  throw null;
});
setImmediate(() => {
  throw 42;
});

// prints: uncaught null
// prints: uncaught 42
