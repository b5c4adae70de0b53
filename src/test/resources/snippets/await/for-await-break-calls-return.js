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

// prints: 1
// prints: cleanup
// prints: after loop
