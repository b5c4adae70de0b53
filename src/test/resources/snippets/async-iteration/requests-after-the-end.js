let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* g() {}
const i = g();
i.next().then(L('n1'));
i.throw(1).catch(L('e'));
i.return(Promise.resolve(2)).then(L('r'));
i.return(Promise.reject(3)).then(L('r'), L('re'));
i.next().then(L('n2'));

// node: 10
// prints: 3 'n1' '{"done":true}'
// prints: 3 'e' '1'
// prints: 6 'r' '{"value":2,"done":true}'
// prints: 9 're' '3'
// prints: 9 'n2' '{"done":true}'
// node: 12 18 20 22 24 26
// prints: 2 n1 {"done":true}
// prints: 2 e 1
// prints: 3 r {"value":2,"done":true}
// prints: 4 re 3
// prints: 4 n2 {"done":true}
