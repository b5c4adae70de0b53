process.on('exit', async () => {
  console.log('one');
  await null;
  console.log('two');
  setTimeout(() => console.log('never'), 0);
});

// node: 10 12 18 20 22 24 26
// prints: one
// prints: two
