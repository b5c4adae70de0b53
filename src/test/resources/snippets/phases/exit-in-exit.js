process.on('exit', (code) => {
  console.log('exit', code);
  process.exit(9);
});
process.on('exit', () => console.log('never'));

// node: 10 12 18 20 22 24 26
// prints: exit 0
// exits: 9
