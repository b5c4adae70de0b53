setTimeout(() => {
  console.log('a');
  setImmediate(() => console.log('immediate of a'));
  const end = Date.now() + 150;
  while (Date.now() < end);
}, 1);
setTimeout(() => console.log('b'), 100);

// node: 10 12 18 20 22 24 26
// prints: a
// prints: immediate of a
// prints: b
