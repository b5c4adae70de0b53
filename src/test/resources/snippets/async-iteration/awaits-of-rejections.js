let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
(async () => {
  try {
    await Promise.reject(1);
  } catch (e) {
    log('c');
  }
  try {
    await (async () => {
      throw 1;
    })();
  } catch (e) {
    log('d');
  } finally {
    log('f');
  }
})();

// node: 10
// prints: 4 'c'
// prints: 7 'd'
// prints: 7 'f'
// node: 12 18 20 22 24 26
// prints: 2 c
// prints: 3 d
// prints: 3 f
