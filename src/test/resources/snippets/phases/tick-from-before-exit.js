let once = true;
process.on('beforeExit', () => {
  console.log('beforeExit');
  if (once) {
    once = false;
    process.nextTick(() => console.log('tick'));
    Promise.resolve().then(() => console.log('promise'));
  }
});

// prints: beforeExit
// prints: tick
// prints: promise
