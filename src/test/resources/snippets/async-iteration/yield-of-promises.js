let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* g() {
  yield Promise.resolve(1);
  log('after1');
  yield Promise.resolve(2);
  log('after2');
}
const i = g();
i.next().then(L('n1'));
i.next().then(L('n2'));
i.next().then(L('n3'));

// node: 10
// prints: 4 'after1'
// prints: 5 'n1' '{"value":1,"done":false}'
// prints: 7 'after2'
// prints: 8 'n2' '{"value":2,"done":false}'
// prints: 9 'n3' '{"done":true}'
// node: 12 18 20 22 24 26
// prints: 2 after1
// prints: 3 n1 {"value":1,"done":false}
// prints: 3 after2
// prints: 4 n2 {"value":2,"done":false}
// prints: 4 n3 {"done":true}
