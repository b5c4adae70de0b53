process.on('uncaughtException', () => {
  console.log('handler');
  throw new Error('again');
});
process.on('exit', (code) => console.log('exit', code));
throw new Error('x');

// prints: handler
// exits: 7
