process.on('exit', () => {
  console.log('exit');
  setTimeout(() => console.log('never'), 0);
  setImmediate(() => console.log('never'));
  process.nextTick(() => console.log('never'));
  Promise.resolve().then(() => console.log('microtask'));
});

// node: 10 12 18 20 22 24 26
// prints: exit
// prints: microtask
