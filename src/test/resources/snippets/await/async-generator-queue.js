async function* g() {
  console.log('start');
  yield 1;
  console.log('between');
  yield 2;
  console.log('end');
}
const it = g();
it.next().then((r) => console.log(r.value, r.done));
it.next().then((r) => console.log(r.value, r.done));
it.next().then((r) => console.log(r.value, r.done));
console.log('script');

// node: 10 12 18 20 22 24 26
// prints: start
// prints: script
// prints: between
// prints: 1 false
// prints: end
// prints: 2 false
// prints: undefined true
