setTimeout(() => console.log('three'), 3);
setTimeout(() => console.log('two'), 2);
setTimeout(() => console.log('one'), 1);

// seen: 180 one | two | three
// seen: 14 one | three | two
// seen: 3 two | one | three
// seen: 2 three | one | two
// seen: 1 two | three | one
