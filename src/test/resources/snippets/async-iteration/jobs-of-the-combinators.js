let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
Promise.all([1, Promise.resolve(2)]).then(L('all'));
Promise.race([1, Promise.resolve(2)]).then(L('race'));
Promise.all([]).then(L('all0'));
Promise.all([(async () => 1)(), new Promise((r) => r(Promise.resolve(1)))]).then(L('all2'));

// node: 10
// prints: 2 'all0' '[]'
// prints: 3 'all' '[1,2]'
// prints: 3 'race' '1'
// prints: 5 'all2' '[1,1]'
// node: 12 18 20 22 24 26
// prints: 2 all0 []
// prints: 3 all [1,2]
// prints: 3 race 1
// prints: 5 all2 [1,1]
