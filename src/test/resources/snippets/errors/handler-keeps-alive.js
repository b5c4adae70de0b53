process.on('uncaughtException', (e, origin) => console.log(e.message, origin));
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
throw new Error('x');

// node: 10
// prints: x uncaughtException
// prints: immediate
// prints: tick
// node: 12 18 20 22 24 26
// prints: x uncaughtException
// prints: tick
// prints: immediate
