process.on('uncaughtException', (e) => console.log('uncaught', e));
setImmediate(() => {
  throw null;
});
setImmediate(() => {
  throw 42;
});

// node: 10 12 18 20 22 24 26
// prints: uncaught null
// prints: uncaught 42
