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

// prints: start
// prints: script
// prints: between
// prints: 1 false
// prints: end
// prints: 2 false
// prints: undefined true
