setTimeout(() => {
  console.log('a');
  clearTimeout(b);
}, 5);
const b = setTimeout(() => console.log('b'), 5);
setTimeout(() => console.log('c'), 5);

// prints: a
// prints: c
