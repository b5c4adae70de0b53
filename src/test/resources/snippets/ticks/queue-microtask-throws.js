process.on('uncaughtException', (e) => console.log('uncaught', e.message));
queueMicrotask(() => {
  throw new Error('one');
});
queueMicrotask(() => console.log('two'));

// prints: uncaught one
// prints: two
