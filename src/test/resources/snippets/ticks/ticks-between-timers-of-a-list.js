setTimeout(() => {
  console.log('A');
  process.nextTick(() => console.log('A tick'));
}, 5);
setTimeout(() => console.log('B'), 5);

// node: 10
// prints: A
// prints: B
// prints: A tick
// node: 12 18 20 22 24 26
// prints: A
// prints: A tick
// prints: B
