class Evil extends Promise {
  static get [Symbol.species]() { console.log('species'); return Promise; }
}
const p = Evil.resolve(1);
const q = p.then((v) => console.log('value', v));
console.log(q instanceof Evil, q instanceof Promise);
(async () => { await p; console.log('awaited'); })();

// node: 10 12 18 20 22 24 26
// prints: species
// prints: false true
// prints: value 1
// prints: species
// prints: awaited
