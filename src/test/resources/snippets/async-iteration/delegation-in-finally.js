let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* g() {
  try {
    yield 0;
  } finally {
    yield* (async function* () {
      yield 1;
    })();
    log('x');
  }
}
const i = g();
i.next().then(L('n1'));
i.return(4).then(L('r1'));
i.next().then(L('n2'));
i.next().then(L('n3'));

// node: 10
// prints: 3 'n1' '{"value":0,"done":false}'
// prints: 8 'r1' '{"value":1,"done":false}'
// prints: 10 'x'
// prints: 11 'n2' '{"value":4,"done":true}'
// prints: 11 'n3' '{"done":true}'
// node: 12 18
// prints: 3 n1 {"value":0,"done":false}
// prints: 7 r1 {"value":1,"done":false}
// prints: 7 x
// prints: 8 n2 {"value":4,"done":true}
// prints: 8 n3 {"done":true}
// node: 20 22 24 26
// prints: 3 n1 {"value":0,"done":false}
// prints: 6 r1 {"value":1,"done":false}
// prints: 6 x
// prints: 7 n2 {"value":4,"done":true}
// prints: 7 n3 {"done":true}
