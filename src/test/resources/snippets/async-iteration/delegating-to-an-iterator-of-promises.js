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
        return Promise.resolve({ value: Promise.resolve(4), done: false });
      },
      return(v) {
        log('ret' + v);
        return { value: v, done: true };
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
i.return(8).then(L('r'));
i.next().then(L('n3'));

// node: 10
// prints: 8 'n1' '{"value":4,"done":false}'
// prints: 8 'ret8'
// prints: 9 'gf'
// prints: 10 'r' '{"value":8,"done":true}'
// prints: 10 'n3' '{"done":true}'
// node: 12 18
// prints: 4 n1 {"value":4,"done":false}
// prints: 4 ret8
// prints: 5 gf
// prints: 6 r {"value":8,"done":true}
// prints: 6 n3 {"done":true}
// node: 20 22 24 26
// prints: 3 n1 {"value":{},"done":false}
// prints: 3 ret8
// prints: 4 gf
// prints: 5 r {"value":8,"done":true}
// prints: 5 n3 {"done":true}
