let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
Promise.resolve()
  .then(() => Promise.resolve(1))
  .then(L('x'));
Promise.resolve()
  .then(() => ({
    then(r) {
      r();
    },
  }))
  .then(L('y'));

// node: 10
// prints: 4 'y' undefined
// prints: 5 'x' '1'
// node: 12 18 20 22 24 26
// prints: 4 y undefined
// prints: 5 x 1
