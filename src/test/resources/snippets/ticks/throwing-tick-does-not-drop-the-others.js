process.on('uncaughtException', (e) => console.log('uncaught', e.message));
process.nextTick(() => {
  throw new Error('one');
});
process.nextTick(() => console.log('two'));
Promise.resolve().then(() => console.log('promise'));

// node: 10 12 18 20 22 24 26
// prints: uncaught one
// prints: two
// prints: promise
