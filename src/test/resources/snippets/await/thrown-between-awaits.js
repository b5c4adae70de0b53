async function f() {
  await null;
  throw new Error('between');
}
const p = f();
(async () => {
  try {
    await p;
  } catch (e) {
    console.log('caught', e.message);
  }
})();
p.catch(() => console.log('also caught'));

// node: 10
// prints: also caught
// prints: caught between
// node: 12 18 20 22 24 26
// prints: caught between
// prints: also caught
