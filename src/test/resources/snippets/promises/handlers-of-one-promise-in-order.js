let resolve;
const p = new Promise((r) => (resolve = r));
p.then(() => console.log(1)).then(() => console.log(4));
p.then(() => console.log(2));
p.finally(() => console.log(3)).then(() => console.log(5));
resolve();

// node: 10 12 18 20 22 24 26
// prints: 1
// prints: 2
// prints: 3
// prints: 4
// prints: 5
