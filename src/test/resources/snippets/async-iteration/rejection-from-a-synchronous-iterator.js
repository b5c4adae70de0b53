let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
const it = {
  [Symbol.iterator]() {
    return {
      next() {
        return { value: Promise.reject(1), done: false };
      },
      return() {
        log('closed');
        return {};
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
i.next().then(L('n1'), L('e1'));
i.next().then(L('n3'));

// node: 10
// prints: 6 'gf'
// prints: 7 'e1' '1'
// prints: 7 'n3' '{"done":true}'
// node: 12 18 20 22
// prints: 3 gf
// prints: 4 e1 1
// prints: 4 n3 {"done":true}
// node: 24 26
// prints: 2 closed
// prints: 3 gf
// prints: 4 e1 1
// prints: 4 n3 {"done":true}
