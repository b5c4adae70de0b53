let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* g() {
  try {
    yield* [1, 2];
  } finally {
    log('gf');
  }
}
const i = g();
i.next().then(L('n1'));
i.throw(new Error('boom')).then(L('t1'), (e) => log('e1 ' + e.message));
i.next().then(L('n3'));

// node: 10
// prints: 6 'n1' '{"value":1,"done":false}'
// prints: 8 'gf'
// prints: 9 'e1 boom'
// prints: 9 'n3' '{"done":true}'
// node: 12 18
// prints: 5 n1 {"value":1,"done":false}
// prints: 5 gf
// prints: 6 e1 boom
// prints: 6 n3 {"done":true}
// node: 20 22
// prints: 4 n1 {"value":1,"done":false}
// prints: 4 gf
// prints: 5 e1 boom
// prints: 5 n3 {"done":true}
// node: 24 26
// prints: 4 n1 {"value":1,"done":false}
// prints: 4 gf
// prints: 5 e1 The iterator does not provide a 'throw' method.
// prints: 5 n3 {"done":true}
