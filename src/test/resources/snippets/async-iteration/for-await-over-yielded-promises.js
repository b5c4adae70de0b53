let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* g() {
  yield Promise.resolve(1);
  yield (async () => 2)();
}
(async () => {
  for await (const v of g()) log('v' + v);
  log('done');
})();

// node: 10
// prints: 6 'v1'
// prints: 11 'v2'
// prints: 14 'done'
// node: 12 18 20 22 24 26
// prints: 3 v1
// prints: 5 v2
// prints: 6 done
