setTimeout(() => {
  console.log('a');
  clearTimeout(b);
}, 5);
const b = setTimeout(() => console.log('b'), 5);
setTimeout(() => console.log('c'), 5);

// node: 10 12 18 20 22 24 26
// prints: a
// prints: c
