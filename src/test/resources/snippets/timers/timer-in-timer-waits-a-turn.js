setTimeout(() => {
  console.log('outer');
  setTimeout(() => console.log('inner'), 0);
  setImmediate(() => console.log('immediate'));
}, 1);

// node: 10 12 18 20 22 24 26
// prints: outer
// prints: immediate
// prints: inner
