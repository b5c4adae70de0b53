process.on('beforeExit', () => console.log('beforeExit'));
process.on('exit', () => console.log('exit'));
Promise.resolve().then(() => console.log('promise'));
process.nextTick(() => console.log('tick'));

// node: 10 12 18 20 22 24 26
// prints: tick
// prints: promise
// prints: beforeExit
// prints: exit
