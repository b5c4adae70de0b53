let once = true;
process.on('beforeExit', () => {
  console.log('beforeExit');
  if (once) {
    once = false;
    process.nextTick(() => console.log('tick'));
    Promise.resolve().then(() => console.log('promise'));
  }
});

// node: 10 12 18 20 22 24 26
// prints: beforeExit
// prints: tick
// prints: promise
