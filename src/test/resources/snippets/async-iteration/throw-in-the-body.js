let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* g() {
  throw 1;
}
const i = g();
i.next().then(L('n1'), L('e1'));
i.next().then(L('n2'));

// node: 10
// prints: 2 'e1' '1'
// prints: 2 'n2' '{"done":true}'
// node: 12 18 20 22 24 26
// prints: 2 e1 1
// prints: 2 n2 {"done":true}
