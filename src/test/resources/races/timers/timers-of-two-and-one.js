setTimeout(() => console.log('two'), 2);
setTimeout(() => console.log('one'), 1);

// seen: 188 one | two
// seen: 12 two | one
