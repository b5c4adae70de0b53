const p = Promise.resolve().then(() => p);
p.catch((e) => console.log(e.name));

// node: 10 12 18 20 22 24 26
// prints: TypeError
