let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* g() {
  try {
    yield 1;
    yield 2;
  } finally {
    log('f');
  }
}
(async () => {
  for await (const v of g()) {
    log('v' + v);
    break;
  }
  log('done');
})();

// node: 10
// prints: 4 'v1'
// prints: 5 'f'
// prints: 7 'done'
// node: 12 18 20 22 24 26
// prints: 3 v1
// prints: 4 f
// prints: 5 done
