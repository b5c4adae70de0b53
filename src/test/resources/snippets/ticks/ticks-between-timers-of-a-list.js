setTimeout(() => {
  console.log('A');
  process.nextTick(() => console.log('A tick'));
}, 5);
setTimeout(() => console.log('B'), 5);

// prints: A
// prints: A tick
// prints: B
