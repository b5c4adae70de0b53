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
  } catch (e) {
    log('c');
  } finally {
    log('fin');
  }
}
const i = g();
i.next().then(L('n1'));
i.throw(3).then(L('r1'), L('e1'));
i.next().then(L('n2'));

// node: 10
// prints: 2 'c'
// prints: 2 'fin'
// prints: 3 'n1' '{"value":1,"done":false}'
// prints: 4 'r1' '{"done":true}'
// prints: 4 'n2' '{"done":true}'
// node: 12
// prints: 2 c
// prints: 2 fin
// prints: 3 n1 {"value":1,"done":false}
// prints: 3 e1 3
// prints: 3 n2 {"done":true}
// node: 18 20 22 24 26
// prints: 2 c
// prints: 2 fin
// prints: 3 n1 {"value":1,"done":false}
// prints: 3 r1 {"done":true}
// prints: 3 n2 {"done":true}
