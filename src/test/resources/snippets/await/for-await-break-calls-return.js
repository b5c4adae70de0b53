async function* g() {
  try {
    yield 1;
    yield 2;
  } finally {
    console.log('cleanup');
  }
}
(async () => {
  for await (const v of g()) {
    console.log(v);
    break;
  }
  console.log('after loop');
})();

// node: 10 12 18 20 22 24 26
// prints: 1
// prints: cleanup
// prints: after loop
