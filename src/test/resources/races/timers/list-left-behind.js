setTimeout(() => {
  console.log('a');
  setTimeout(() => console.log('b'), 0);
}, 5);
setTimeout(() => console.log('c'), 5);

// seen: 200 a | c | b
