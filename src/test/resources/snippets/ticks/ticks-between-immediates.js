setImmediate(() => {
  console.log('A');
  process.nextTick(() => console.log('A tick'));
  Promise.resolve().then(() => console.log('A promise'));
});
setImmediate(() => console.log('B'));

// node: 10
// prints: A
// prints: B
// prints: A tick
// prints: A promise
// node: 12 18 20 22 24 26
// prints: A
// prints: A tick
// prints: A promise
// prints: B
