const all = [1, 2, 3].map((n) =>
  setImmediate(() => {
    console.log(n);
    if (n === 1) clearImmediate(all[1]);
  }),
);

// prints: 1
// prints: 3
