let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
(async () => {
  await 1;
  log('a');
  await Promise.resolve();
  log('b');
  await (async () => {})();
  log('c');
  await {
    then(r) {
      r();
    },
  };
  log('d');
})().then(L('e'));

// node: 10
// prints: 2 'a'
// prints: 5 'b'
// prints: 8 'c'
// prints: 10 'd'
// prints: 11 'e' undefined
// node: 12 18 20 22 24 26
// prints: 2 a
// prints: 3 b
// prints: 4 c
// prints: 6 d
// prints: 7 e undefined
