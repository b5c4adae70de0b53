process.on('beforeExit', () => console.log('beforeExit'));
process.on('exit', () => console.log('exit'));
Promise.resolve().then(() => console.log('promise'));
process.nextTick(() => console.log('tick'));

// prints: tick
// prints: promise
// prints: beforeExit
// prints: exit
