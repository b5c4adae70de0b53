setTimeout(() => {
  console.log('a');
  setTimeout(() => console.log('b'), 0);
}, 5);
setTimeout(() => {
  console.log('c');
  setTimeout(() => console.log('d'), 5);
}, 2);

// seen: 173 c | a | b | d
// seen: 25 c | a | d | b
// seen: 2 a | c | b | d
