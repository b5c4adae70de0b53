let n = 0;
process.on('beforeExit', (code) => {
  console.log('beforeExit', code);
  if (n++ < 2) setImmediate(() => console.log('revived', n));
});
process.on('exit', (code) => console.log('exit', code));

// node: 10 12 18 20 22 24 26
// prints: beforeExit 0
// prints: revived 1
// prints: beforeExit 0
// prints: revived 2
// prints: beforeExit 0
// prints: exit 0
