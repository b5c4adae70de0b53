let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* g() {
  try {
    yield Promise.reject(1);
  } catch (e) {
    log('caught');
  }
}
const i = g();
i.next().then(L('n1'), L('e1'));
i.next().then(L('n2'));

// node: 10
// prints: 4 'caught'
// prints: 6 'n1' '{"done":true}'
// prints: 6 'n2' '{"done":true}'
// node: 12 18 20 22 24 26
// prints: 2 caught
// prints: 3 n1 {"done":true}
// prints: 3 n2 {"done":true}
