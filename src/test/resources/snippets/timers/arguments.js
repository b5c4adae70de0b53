setTimeout((...all) => console.log(all.join()), 1, 'a', 2, null);

// node: 10 12 18 20 22 24 26
// prints: a,2,
