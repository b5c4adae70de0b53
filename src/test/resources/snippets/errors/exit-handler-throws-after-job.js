process.on('uncaughtException', (error) => console.log('caught', error.message));
process.on('exit', (code) => {
  console.log('exit', code);
  Promise.resolve().then(() => console.log('job'));
  process.nextTick(() => console.log('tick'));
  throw new Error('thrown');
});

// node: 10 12 18 20 22 24 26
// prints: exit 0
// prints: caught thrown
