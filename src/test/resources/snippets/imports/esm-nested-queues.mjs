process.nextTick(() => {
  console.log('tick');
  Promise.resolve().then(() => console.log('promise of tick'));
});
Promise.resolve().then(() => {
  console.log('promise');
  process.nextTick(() => console.log('tick of promise'));
});

// node: 10
// prints: tick
// prints: promise
// prints: promise of tick
// prints: tick of promise
// node: 12 18 20 22 24 26
// prints: promise
// prints: tick
// prints: tick of promise
// prints: promise of tick
