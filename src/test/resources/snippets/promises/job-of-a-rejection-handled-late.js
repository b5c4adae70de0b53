process.on('unhandledRejection', (reason) => console.log('unhandled', reason.message));
process.on('rejectionHandled', () => {
  Promise.resolve().then(() => console.log('job'));
});
const promise = Promise.reject(new Error('r'));
setImmediate(() => promise.catch(() => console.log('caught')));
setTimeout(() => console.log('timeout'), 100);

// node: 10
// prints: unhandled r
// prints: caught
// prints: timeout
// prints: job
// node: 12 18 20 22 24 26
// prints: unhandled r
// prints: caught
// prints: job
// prints: timeout
