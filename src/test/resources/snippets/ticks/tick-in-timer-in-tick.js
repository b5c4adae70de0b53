process.nextTick(() => {
  setTimeout(() => {
    process.nextTick(() => console.log('inner tick'));
    console.log('timer');
  }, 0);
  console.log('tick');
});

// node: 10 12 18 20 22 24 26
// prints: tick
// prints: timer
// prints: inner tick
