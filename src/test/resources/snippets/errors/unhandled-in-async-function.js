process.on('unhandledRejection', (e) => console.log('unhandled', e.message));
(async () => {
  await null;
  throw new Error('async');
})();
Promise.resolve().then(() => console.log('job'));
process.nextTick(() => console.log('tick'));

// prints: tick
// prints: job
// prints: unhandled async
