(async () => {
  const result = await Promise.all(
    [3, 1, 2].map(async (n) => {
      console.log('start', n);
      await new Promise((done) => setTimeout(done, n * 150));
      console.log('done', n);
      return n;
    }),
  );
  console.log(result.join());
})();

// node: 10 12 18 20 22 24 26
// prints: start 3
// prints: start 1
// prints: start 2
// prints: done 1
// prints: done 2
// prints: done 3
// prints: 3,1,2
