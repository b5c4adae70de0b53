setTimeout(() => {
  console.log('a');
  process.nextTick(() => setImmediate(() => console.log('b')));
}, 5);
setTimeout(() => console.log('c'), 5);

// seen: 193 a | c | b
// seen: 7 a | b | c
