let resolve;
new Promise((r) => (resolve = r)).then(() => console.log('deferred'));
process.nextTick(() => {
  console.log('tick 1');
  resolve();
});
process.nextTick(() => console.log('tick 2'));
Promise.resolve().then(() => console.log('promise'));

// node: 10 12 18 20 22 24 26
// prints: tick 1
// prints: tick 2
// prints: promise
// prints: deferred
