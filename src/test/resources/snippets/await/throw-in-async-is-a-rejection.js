async function f() {
  console.log('in f');
  throw new Error('x');
}
f().catch((e) => console.log('caught', e.message));
console.log('script');

// node: 10 12 18 20 22 24 26
// prints: in f
// prints: script
// prints: caught x
