process.on('uncaughtException', (error) => console.log('caught', error.message));
process.on('exit', (code) => {
  console.log('exit', code);
  Promise.resolve().then(() => console.log('job'));
  throw new Error('thrown');
});
setImmediate(() => { process.exit(3); });

// node: 10 12 18 20 22 24 26
// prints: exit 3
// prints: caught thrown
// prints: job
// prints: exit 3
// prints: caught thrown
// exits: 3
