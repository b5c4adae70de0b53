let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* g() {
  yield* [Promise.resolve(1), Promise.resolve(2)];
  log('end');
}
const i = g();
i.next().then(L('n1'));
i.next().then(L('n2'));
i.next().then(L('n3'));

// node: 10
// prints: 8 'n1' '{"value":1,"done":false}'
// prints: 14 'n2' '{"value":2,"done":false}'
// prints: 16 'end'
// prints: 18 'n3' '{"done":true}'
// node: 12 18
// prints: 5 n1 {"value":1,"done":false}
// prints: 8 n2 {"value":2,"done":false}
// prints: 9 end
// prints: 10 n3 {"done":true}
// node: 20 22 24 26
// prints: 4 n1 {"value":1,"done":false}
// prints: 6 n2 {"value":2,"done":false}
// prints: 7 end
// prints: 8 n3 {"done":true}
