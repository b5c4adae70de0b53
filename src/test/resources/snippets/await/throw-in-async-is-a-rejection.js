async function f() {
  console.log('in f');
  throw new Error('x');
}
f().catch((e) => console.log('caught', e.message));
console.log('script');

// prints: in f
// prints: script
// prints: caught x
