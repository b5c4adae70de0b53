let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* h() {
  try {
    yield 1;
    yield 2;
    return 5;
  } catch (e) {
    log('hc');
    yield 6;
  }
}
async function* g() {
  try {
    const x = yield* h();
    log('end' + x);
  } finally {
    log('gf');
  }
}
const i = g();
i.next().then(L('n1'));
i.throw(7).then(L('t1'), L('e1'));
i.next().then(L('n3'));

// node: 10
// prints: 5 'hc'
// prints: 6 'n1' '{"value":1,"done":false}'
// prints: 10 't1' '{"value":6,"done":false}'
// prints: 12 'endundefined'
// prints: 12 'gf'
// prints: 14 'n3' '{"done":true}'
// node: 12 18
// prints: 4 hc
// prints: 5 n1 {"value":1,"done":false}
// prints: 8 t1 {"value":6,"done":false}
// prints: 8 endundefined
// prints: 8 gf
// prints: 9 n3 {"done":true}
// node: 20 22 24 26
// prints: 3 hc
// prints: 4 n1 {"value":1,"done":false}
// prints: 6 t1 {"value":6,"done":false}
// prints: 6 endundefined
// prints: 6 gf
// prints: 7 n3 {"done":true}
