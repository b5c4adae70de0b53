setTimeout(() => {
  console.log('a 1');
  process.nextTick(() => console.log('tick'));
}, 20);
setTimeout(() => console.log('b 1'), 120);
setTimeout(() => console.log('a 2'), 20);
setTimeout(() => console.log('b 2'), 120);

// prints: a 1
// prints: tick
// prints: a 2
// prints: b 1
// prints: b 2
