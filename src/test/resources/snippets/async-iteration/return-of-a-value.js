let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* g() {
  return 1;
}
const i = g();
i.next().then(L('n1'));
i.next().then(L('n2'));

// node: 10
// prints: 3 'n1' '{"value":1,"done":true}'
// prints: 3 'n2' '{"done":true}'
// node: 12 18 20 22 24 26
// prints: 3 n1 {"value":1,"done":true}
// prints: 3 n2 {"done":true}
