async function* g() {
  yield Promise.resolve('x');
  try {
    yield Promise.reject(new Error('y'));
  } catch (e) {
    console.log('inside', e.message);
  }
}
(async () => {
  for await (const v of g()) console.log(v);
})();

// node: 10 12 18 20 22 24 26
// prints: x
// prints: inside y
