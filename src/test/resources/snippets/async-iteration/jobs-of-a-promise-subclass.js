let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
class P extends Promise {}
P.resolve(1).then(L('p'));
P.resolve(1)
  .finally(() => {})
  .then(L('pf'));
(async () => {
  await P.resolve(1);
  log('aw');
})();
P.all([1, 2]).then(L('pall'));

// node: 10
// prints: 2 'p' '1'
// prints: 3 'pall' '[1,2]'
// prints: 4 'aw'
// prints: 5 'pf' '1'
// node: 12 18 20 22 24 26
// prints: 2 p 1
// prints: 3 pall [1,2]
// prints: 4 aw
// prints: 5 pf 1
