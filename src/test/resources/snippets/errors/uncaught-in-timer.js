process.on('exit', (code) => console.log('exit', code));
setTimeout(() => {
  throw new Error('x');
}, 1);
setTimeout(() => console.log('never'), 5000);

// prints: exit 1
// exits: 1
