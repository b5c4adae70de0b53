process.nextTick(() => {
  console.log(1);
  process.nextTick(() => console.log(3));
});
process.nextTick(() => console.log(2));
Promise.resolve().then(() => console.log('promise'));

// node: 10 12 18 20 22 24 26
// prints: 1
// prints: 2
// prints: 3
// prints: promise
