Promise.resolve = () => { throw new Error('patched'); };
(async () => {
  await 1;
  console.log('awaited');
})();
process.nextTick(() => console.log('tick'));
setImmediate(() => console.log('immediate'));

// node: 10 12 18 20 22 24 26
// prints: tick
// prints: awaited
// prints: immediate
