setImmediate(() => {
  console.log('A');
  process.nextTick(() => console.log('A tick'));
  Promise.resolve().then(() => console.log('A promise'));
});
setImmediate(() => console.log('B'));

// prints: A
// prints: A tick
// prints: A promise
// prints: B
