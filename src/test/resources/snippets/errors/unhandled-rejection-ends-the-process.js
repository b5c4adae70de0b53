process.on('exit', (code) => console.log('exit', code));
Promise.reject(new Error('x'));
process.nextTick(() => console.log('tick'));
setImmediate(() => console.log('never'));

// prints: tick
// prints: exit 1
// exits: 1
