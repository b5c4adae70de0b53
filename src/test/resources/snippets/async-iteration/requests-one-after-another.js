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
i.next().then((v) => {
  log('n1');
  i.next().then((v) => {
    log('n2');
    i.next().then(L('n3'));
  });
});

// node: 10
// prints: 3 'n1'
// prints: 3 'after1'
// prints: 5 'n2'
// prints: 5 'after2'
// prints: 7 'n3' '{"done":true}'
// node: 12 18 20 22 24 26
// prints: 3 n1
// prints: 3 after1
// prints: 5 n2
// prints: 5 after2
// prints: 6 n3 {"done":true}
