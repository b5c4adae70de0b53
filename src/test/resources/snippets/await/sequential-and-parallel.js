const sleep = (ms, name) => new Promise((done) => setTimeout(() => (console.log(name), done(name)), ms));
(async () => {
  const slow = sleep(80, 'slow');
  const fast = sleep(10, 'fast');
  console.log('got', await slow);
  console.log('got', await fast);
  await sleep(5, 'last');
})();

// node: 10 12 18 20 22 24 26
// prints: fast
// prints: slow
// prints: got slow
// prints: got fast
// prints: last
