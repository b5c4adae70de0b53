let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* g() {
  yield 1;
  log('after1');
  yield 2;
  log('after2');
}
const i = g();
i.next().then(L('n1'));
i.next().then(L('n2'));
i.next().then(L('n3'));
i.next().then(L('n4'));

// node: 10
// prints: 2 'after1'
// prints: 3 'n1' '{"value":1,"done":false}'
// prints: 3 'after2'
// prints: 4 'n2' '{"value":2,"done":false}'
// prints: 5 'n3' '{"done":true}'
// prints: 5 'n4' '{"done":true}'
// node: 12 18 20 22 24 26
// prints: 2 after1
// prints: 3 n1 {"value":1,"done":false}
// prints: 3 after2
// prints: 4 n2 {"value":2,"done":false}
// prints: 4 n3 {"done":true}
// prints: 4 n4 {"done":true}
