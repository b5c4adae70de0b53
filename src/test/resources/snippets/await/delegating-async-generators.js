async function* inner() {
  yield 'a';
  return 'r';
}
async function* outer() {
  console.log('result', yield* inner());
  yield 'b';
}
(async () => {
  for await (const v of outer()) console.log(v);
})();

// node: 10 12 18 20 22 24 26
// prints: a
// prints: result r
// prints: b
