let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* g() {
  try {
    yield 1;
    yield 2;
  } finally {
    log('fin');
    yield 9;
  }
}
const i = g();
i.next().then(L('n1'));
i.return(3).then(L('r1'));
i.next().then(L('n2'));

// node: 10
// prints: 3 'n1' '{"value":1,"done":false}'
// prints: 3 'fin'
// prints: 5 'r1' '{"value":9,"done":false}'
// prints: 5 'n2' '{"value":3,"done":true}'
// node: 12 18 20 22 24 26
// prints: 3 n1 {"value":1,"done":false}
// prints: 3 fin
// prints: 5 r1 {"value":9,"done":false}
// prints: 5 n2 {"value":3,"done":true}
