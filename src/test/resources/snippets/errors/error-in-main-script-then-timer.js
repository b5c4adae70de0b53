process.on('uncaughtException', (e) => console.log('x', e.message));
setImmediate(() => console.log('immediate'));
setTimeout(() => console.log('timeout'), 0);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('job'));
throw new Error('main');

// node: 10
// prints: x main
// prints: timeout
// prints: tick
// prints: job
// prints: immediate
// node: 12 18 20 22 24 26
// prints: x main
// prints: tick
// prints: job
// prints: timeout
// prints: immediate
