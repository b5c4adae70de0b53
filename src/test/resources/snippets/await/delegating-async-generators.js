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

// prints: a
// prints: result r
// prints: b
