process.on('unhandledRejection', (e) => console.log('unhandled', e.message));
(async () => {
  await null;
  throw new Error('async');
})();
Promise.resolve().then(() => console.log('job'));
process.nextTick(() => console.log('tick'));

// node: 10 12 18 20 22 24 26
// prints: tick
// prints: job
// prints: unhandled async
