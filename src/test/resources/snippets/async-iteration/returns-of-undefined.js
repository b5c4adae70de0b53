let n = 0;
(function t() {
  n++;
  if (n < 60) Promise.resolve().then(t);
})();
const log = (x) => console.log(n, x);
const L = (x) => (v) => console.log(n, x, JSON.stringify(v));
async function* a() {
  return;
}
a().next().then(L('a'));
async function* b() {
  return undefined;
}
b().next().then(L('b'));
async function* c() {
  if (n) {
    return;
  }
  log('no');
}
c().next().then(L('c'));
async function* d() {
  if (n) {
    return undefined;
  }
  log('no');
}
d().next().then(L('d'));
async function* e() {
  try {
    return;
  } finally {
    log('f');
  }
}
e().next().then(L('e'));
async function* f() {
  await 1;
}
f().next().then(L('f'));

// node: 10
// prints: 1 'f'
// prints: 2 'a' '{"done":true}'
// prints: 2 'c' '{"done":true}'
// prints: 2 'e' '{"done":true}'
// prints: 3 'b' '{"done":true}'
// prints: 3 'd' '{"done":true}'
// prints: 4 'f' '{"done":true}'
// node: 12 18 20 22 24 26
// prints: 1 f
// prints: 2 a {"done":true}
// prints: 2 c {"done":true}
// prints: 2 e {"done":true}
// prints: 3 b {"done":true}
// prints: 3 d {"done":true}
// prints: 3 f {"done":true}
