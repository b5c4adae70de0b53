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
  } finally {
    log('hf');
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
i.return(7).then(L('r1'));
i.next().then(L('n3'));

// node: 10
// prints: 6 'n1' '{"value":1,"done":false}'
// prints: 7 'hf'
// prints: 9 'gf'
// prints: 10 'r1' '{"value":7,"done":true}'
// prints: 10 'n3' '{"done":true}'
// node: 12 18
// prints: 5 n1 {"value":1,"done":false}
// prints: 6 hf
// prints: 7 gf
// prints: 8 r1 {"value":7,"done":true}
// prints: 8 n3 {"done":true}
// node: 20 22 24 26
// prints: 4 n1 {"value":1,"done":false}
// prints: 5 hf
// prints: 6 gf
// prints: 7 r1 {"value":7,"done":true}
// prints: 7 n3 {"done":true}
