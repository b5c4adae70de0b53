Promise.resolve().then(() => console.log('promise'));
process.nextTick(() => console.log('tick'));
console.log('script');

// node: 10 12 18 20 22 24 26
// prints: script
// prints: tick
// prints: promise
