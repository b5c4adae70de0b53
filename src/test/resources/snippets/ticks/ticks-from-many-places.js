process.nextTick(() => console.log('tick 1'));
Promise.resolve().then(() => {
  console.log('promise');
  process.nextTick(() => console.log('tick 3'));
});
process.nextTick(() => {
  console.log('tick 2');
  setImmediate(() => console.log('immediate'));
});

// prints: tick 1
// prints: tick 2
// prints: promise
// prints: tick 3
// prints: immediate
