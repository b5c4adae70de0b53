const sleep = (ms, v) => new Promise((done) => setTimeout(() => (console.log('timer', v), done(v)), ms));
(async () => {
  for await (const v of [sleep(60, 'a'), sleep(5, 'b')]) console.log('got', v);
  console.log('over');
})();

// node: 10 12 18 20 22 24 26
// prints: timer b
// prints: timer a
// prints: got a
// prints: got b
// prints: over
