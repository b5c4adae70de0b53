process.exitCode = 4;
process.on('exit', (code) => {
  console.log('exit', code);
  process.exitCode = 5;
});

// node: 10 12 18 20 22 24 26
// prints: exit 4
// exits: 5
