const log = (text) => () => console.log(text);
(async () => {
  await { then: (done) => done() };
  console.log('awaited');
})();
Promise.resolve().then(log(1)).then(log(2)).then(log(3));

// node: 10 12 18 20 22 24 26
// prints: 1
// prints: awaited
// prints: 2
// prints: 3
