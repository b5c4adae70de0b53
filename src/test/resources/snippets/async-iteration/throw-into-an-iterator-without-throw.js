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
      return() {
        log('cl');
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
i.next().then(L('n1'));
i.throw(8).then(L('t'), (e) => log('e ' + e.message));
i.next().then(L('n3'));

// node: 10
// prints: 3 'cl'
// prints: 4 'n1' '{"value":4,"done":false}'
// prints: 4 'gf'
// prints: 5 'e The iterator does not provide a \'throw\' method.'
// prints: 5 'n3' '{"done":true}'
// node: 12 18
// prints: 3 cl
// prints: 4 n1 {"value":4,"done":false}
// prints: 4 gf
// prints: 5 e The iterator does not provide a 'throw' method.
// prints: 5 n3 {"done":true}
// node: 20 22 24 26
// prints: 2 cl
// prints: 3 n1 {"value":4,"done":false}
// prints: 3 gf
// prints: 4 e The iterator does not provide a 'throw' method.
// prints: 4 n3 {"done":true}
