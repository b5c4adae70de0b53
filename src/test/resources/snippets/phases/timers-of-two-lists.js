setTimeout(() => {
  console.log('a 1');
  process.nextTick(() => console.log('tick'));
}, 20);
setTimeout(() => console.log('b 1'), 120);
setTimeout(() => console.log('a 2'), 20);
setTimeout(() => console.log('b 2'), 120);

// node: 10
// prints: a 1
// prints: a 2
// prints: tick
// prints: b 1
// prints: b 2
// node: 12 18 20 22 24 26
// prints: a 1
// prints: tick
// prints: a 2
// prints: b 1
// prints: b 2
