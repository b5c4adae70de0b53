process.on('uncaughtException', (e, origin) => console.log(e.message, origin));
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
throw new Error('x');

// prints: x uncaughtException
// prints: tick
// prints: immediate
