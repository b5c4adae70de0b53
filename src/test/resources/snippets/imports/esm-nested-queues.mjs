process.nextTick(() => {
  console.log('tick');
  Promise.resolve().then(() => console.log('promise of tick'));
});
Promise.resolve().then(() => {
  console.log('promise');
  process.nextTick(() => console.log('tick of promise'));
});

// prints: promise
// prints: tick
// prints: tick of promise
// prints: promise of tick
