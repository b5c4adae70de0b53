process.on('unhandledRejection', (reason) => console.log('unhandled', reason));
setTimeout(() => Promise.reject('timer'), 1);
setImmediate(() => Promise.reject('immediate'));

// seen: 173 unhandled immediate | unhandled timer
// seen: 27 unhandled timer | unhandled immediate
