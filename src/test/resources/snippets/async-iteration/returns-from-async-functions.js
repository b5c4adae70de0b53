let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
(async () => Promise.resolve(5))().then(L('x'));
(async () => 5)().then(L('y'));
(async () => ({
  then(r) {
    r(1);
  },
}))().then(L('z'));

// node: 10
// prints: 2 'y' '5'
// prints: 3 'z' '1'
// prints: 4 'x' '5'
// node: 12 18 20 22 24 26
// prints: 2 y 5
// prints: 3 z 1
// prints: 4 x 5
