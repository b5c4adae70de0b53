queueMicrotask(() => {
  console.log('one');
  process.nextTick(() => console.log('tick'));
  queueMicrotask(() => console.log('three'));
});
queueMicrotask(() => console.log('two'));

// prints: one
// prints: two
// prints: three
// prints: tick
