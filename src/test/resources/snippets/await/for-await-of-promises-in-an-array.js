const sleep = (ms, v) => new Promise((done) => setTimeout(() => (console.log('timer', v), done(v)), ms));
(async () => {
  for await (const v of [sleep(60, 'a'), sleep(5, 'b')]) console.log('got', v);
  console.log('over');
})();

// prints: timer b
// prints: timer a
// prints: got a
// prints: got b
// prints: over
