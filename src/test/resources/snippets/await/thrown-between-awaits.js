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

// prints: caught between
// prints: also caught
