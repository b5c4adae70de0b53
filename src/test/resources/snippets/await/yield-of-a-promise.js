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

// prints: x
// prints: inside y
