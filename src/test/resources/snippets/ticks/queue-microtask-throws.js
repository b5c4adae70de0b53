process.on('uncaughtException', (e) => console.log('uncaught', e.message));
queueMicrotask(() => {
  throw new Error('one');
});
queueMicrotask(() => console.log('two'));

// node: 10
// prints: uncaught queueMicrotask is not defined
// node: 12 18 20 22 24 26
// prints: uncaught one
// prints: two
