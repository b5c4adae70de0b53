let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
const it = {
  [Symbol.iterator]() {
    return {
      next() {
        return { value: Promise.reject(1), done: false };
      },
      return() {
        log('closed');
        return {};
      },
    };
  },
};
(async () => {
  try {
    for await (const v of it) log(v);
  } catch (e) {
    log('c' + e);
  }
})();

// node: 10
// prints: 6 'c1'
// node: 12 18 20 22
// prints: 3 c1
// node: 24 26
// prints: 2 closed
// prints: 3 c1
