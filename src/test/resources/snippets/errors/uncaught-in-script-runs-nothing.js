process.on('exit', (code) => console.log('exit', code));
process.nextTick(() => console.log('never'));
Promise.resolve().then(() => console.log('never'));
throw new Error('x');

// prints: exit 1
// exits: 1
