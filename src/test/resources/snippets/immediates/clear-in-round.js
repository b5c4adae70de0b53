const all = [1, 2, 3].map((n) =>
  setImmediate(() => {
    console.log(n);
    if (n === 1) clearImmediate(all[1]);
  }),
);

// node: 10 12 18 20 22 24 26
// prints: 1
// prints: 3
