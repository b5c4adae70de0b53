let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* g() {
  yield 1;
}
const i = g();
i.return(Promise.resolve(3)).then(L('r1'));
i.next().then(L('n2'));

// node: 10
// prints: 5 'r1' '{"value":3,"done":true}'
// prints: 5 'n2' '{"done":true}'
// node: 12 18 20 22 24 26
// prints: 3 r1 {"value":3,"done":true}
// prints: 3 n2 {"done":true}
