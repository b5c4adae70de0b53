const log = (text) => () => console.log(text);
async function* g() {
  return Promise.resolve('r');
}
g().next().then((r) => console.log(r.value, r.done));
Promise.resolve().then(log(1)).then(log(2)).then(log(3)).then(log(4));

// node: 10
// prints: 1
// prints: 2
// prints: 3
// prints: r true
// prints: 4
// node: 12 18 20 22 24 26
// prints: 1
// prints: r true
// prints: 2
// prints: 3
// prints: 4
