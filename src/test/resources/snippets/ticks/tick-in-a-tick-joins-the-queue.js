process.nextTick(() => {
  console.log(1);
  process.nextTick(() => console.log(3));
});
process.nextTick(() => console.log(2));
Promise.resolve().then(() => console.log('promise'));

// prints: 1
// prints: 2
// prints: 3
// prints: promise
