process.nextTick(() => console.log('tick 1'));
Promise.resolve().then(() => {
  console.log('promise');
  process.nextTick(() => console.log('tick 3'));
});
process.nextTick(() => {
  console.log('tick 2');
  setImmediate(() => console.log('immediate'));
});

// node: 10 12 18 20 22 24 26
// prints: tick 1
// prints: tick 2
// prints: promise
// prints: tick 3
// prints: immediate
