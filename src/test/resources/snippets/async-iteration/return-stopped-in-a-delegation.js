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
    yield 8;
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
// prints: 12 'r1' '{"value":8,"done":false}'
// prints: 14 'end7'
// prints: 14 'gf'
// prints: 16 'n3' '{"done":true}'
// node: 12 18
// prints: 5 n1 {"value":1,"done":false}
// prints: 6 hf
// prints: 10 r1 {"value":8,"done":false}
// prints: 10 end7
// prints: 10 gf
// prints: 11 n3 {"done":true}
// node: 20 22 24 26
// prints: 4 n1 {"value":1,"done":false}
// prints: 5 hf
// prints: 8 r1 {"value":8,"done":false}
// prints: 8 end7
// prints: 8 gf
// prints: 9 n3 {"done":true}
