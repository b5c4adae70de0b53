for (const n of [1, 2, 3]) process.nextTick((a, b) => console.log(n, a, b), 'a', n);

// prints: 1 a 1
// prints: 2 a 2
// prints: 3 a 3
