for (const n of [1, 2, 3]) process.nextTick((a, b) => console.log(n, a, b), 'a', n);

// node: 10
// prints: 1 'a' 1
// prints: 2 'a' 2
// prints: 3 'a' 3
// node: 12 18 20 22 24 26
// prints: 1 a 1
// prints: 2 a 2
// prints: 3 a 3
