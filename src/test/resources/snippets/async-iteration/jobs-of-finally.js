let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
Promise.resolve(1)
  .finally(() => {})
  .then(L('x'));
Promise.resolve(1)
  .finally(() => Promise.resolve())
  .then(L('y'));
Promise.reject(1)
  .finally(() => {})
  .catch(L('z'));

// node: 10
// prints: 5 'x' '1'
// prints: 5 'y' '1'
// prints: 5 'z' '1'
// node: 12 18 20 22 24 26
// prints: 5 x 1
// prints: 5 y 1
// prints: 5 z 1
