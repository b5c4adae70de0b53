let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function f() {
  await 1;
  throw 2;
}
f().catch(L('c')).finally(L('f')).then(L('t'));

// node: 10
// prints: 3 'c' '2'
// prints: 4 'f' undefined
// prints: 7 't' undefined
// node: 12 18 20 22 24 26
// prints: 3 c 2
// prints: 4 f undefined
// prints: 7 t undefined
