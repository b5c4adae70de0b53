let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* g() {
  yield {
    then(r) {
      log('then');
      r(1);
    },
  };
  log('after1');
}
const i = g();
i.next().then(L('n1'));
i.next().then(L('n2'));

// node: 10
// prints: 2 'then'
// prints: 3 'after1'
// prints: 4 'n1' '{"value":1,"done":false}'
// prints: 5 'n2' '{"done":true}'
// node: 12 18 20 22 24 26
// prints: 2 then
// prints: 3 after1
// prints: 4 n1 {"value":1,"done":false}
// prints: 4 n2 {"done":true}
