const chain = (name, n) => {
  let p = Promise.resolve();
  for (let i = 1; i <= n; i++) p = p.then(() => console.log(name, i));
  return p;
};
Promise.all([chain('a', 3), chain('b', 2)]).then(() => console.log('all'));
chain('c', 5);

// node: 10 12 18 20 22 24 26
// prints: a 1
// prints: b 1
// prints: c 1
// prints: a 2
// prints: b 2
// prints: c 2
// prints: a 3
// prints: c 3
// prints: c 4
// prints: all
// prints: c 5
