process.nextTick(() => {
  setTimeout(() => {
    process.nextTick(() => console.log('inner tick'));
    console.log('timer');
  }, 0);
  console.log('tick');
});

// prints: tick
// prints: timer
// prints: inner tick
