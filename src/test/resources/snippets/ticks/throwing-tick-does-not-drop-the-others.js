process.on('uncaughtException', (e) => console.log('uncaught', e.message));
process.nextTick(() => {
  throw new Error('one');
});
process.nextTick(() => console.log('two'));
Promise.resolve().then(() => console.log('promise'));

// prints: uncaught one
// prints: two
// prints: promise
