let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* h() {
  yield 1;
  yield 2;
  return 5;
}
async function* g() {
  const x = yield* h();
  log('end' + x);
}
const i = g();
i.next().then(L('n1'));
i.next().then(L('n2'));
i.next().then(L('n3'));

// node: 10
// prints: 6 'n1' '{"value":1,"done":false}'
// prints: 10 'n2' '{"value":2,"done":false}'
// prints: 12 'end5'
// prints: 14 'n3' '{"done":true}'
// node: 12 18
// prints: 5 n1 {"value":1,"done":false}
// prints: 8 n2 {"value":2,"done":false}
// prints: 9 end5
// prints: 10 n3 {"done":true}
// node: 20 22 24 26
// prints: 4 n1 {"value":1,"done":false}
// prints: 6 n2 {"value":2,"done":false}
// prints: 7 end5
// prints: 8 n3 {"done":true}
