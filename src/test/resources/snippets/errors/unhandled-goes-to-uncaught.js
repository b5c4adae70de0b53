process.on('uncaughtException', (e, origin) => console.log(e.message, origin));
Promise.reject(new Error('x'));
setImmediate(() => console.log('immediate'));

// prints: x unhandledRejection
// prints: immediate
