require('crypto');
process.on('uncaughtException', (e) => console.log('caught'));
setImmediate(() => console.log('immediate'));
setTimeout(() => console.log('timeout'), 100);
Promise.resolve().then(() => { console.log('job'); });
process.nextTick(() => { throw new Error('x'); });

// node: 10
// prints: caught
// prints: immediate
// prints: job
// prints: timeout
// node: 12 18 20 22 24 26
// prints: caught
// prints: job
// prints: immediate
// prints: timeout
