let left = 2;
process.on('beforeExit', (code) => {
  console.log('beforeExit', code);
  if (left-- > 0) setTimeout(() => console.log('timer'), 1);
  else { process.exitCode = 4; process.nextTick(() => console.log('tick')); Promise.resolve().then(() => console.log('job')); }
});
process.on('exit', (code) => console.log('exit', code));

// node: 10 12 18 20 22 24 26
// prints: beforeExit 0
// prints: timer
// prints: beforeExit 0
// prints: timer
// prints: beforeExit 0
// prints: tick
// prints: job
// prints: exit 4
// exits: 4
