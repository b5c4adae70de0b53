class Loud extends Promise {
  then(a, b) {
    console.log('then');
    return super.then(a, b);
  }
}
Loud.resolve(1).then((v) => console.log(v));
(async () => {
  await Loud.resolve(2);
  console.log('awaited');
})();

// node: 10 12 18 20 22 24 26
// prints: then
// prints: 1
// prints: then
// prints: awaited
