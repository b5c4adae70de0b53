let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
const it = {
  [Symbol.asyncIterator]() {
    return {
      next() {
        return { value: 4, done: false };
      },
    };
  },
};
async function* g() {
  try {
    yield* it;
  } finally {
    log('gf');
  }
}
const i = g();
i.next().then(L('n1'));
i.next().then(L('n2'));

i.next().then(L('n3'));

// node: 10
// prints: 4 'n1' '{"value":4,"done":false}'
// prints: 6 'n2' '{"value":4,"done":false}'
// prints: 8 'n3' '{"value":4,"done":false}'
// node: 12 18
// prints: 4 n1 {"value":4,"done":false}
// prints: 6 n2 {"value":4,"done":false}
// prints: 8 n3 {"value":4,"done":false}
// node: 20 22 24 26
// prints: 3 n1 {"value":4,"done":false}
// prints: 4 n2 {"value":4,"done":false}
// prints: 5 n3 {"value":4,"done":false}
