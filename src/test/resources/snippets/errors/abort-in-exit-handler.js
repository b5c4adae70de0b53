process.on('exit', () => {
  console.log('first');
  throw new Error('in exit');
});
process.on('exit', () => console.log('never'));

// prints: first
// exits: 1
