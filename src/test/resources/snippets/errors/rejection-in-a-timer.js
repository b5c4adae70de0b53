process.on('unhandledRejection', (e) => console.log('unhandled', e.message));
setTimeout(() => {
  Promise.reject(new Error('timer'));
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('promise'));
}, 1);

// node: 10 12 18 20 22 24 26
// prints: tick
// prints: promise
// prints: unhandled timer
