process.on('unhandledRejection', (reason, promise) => {
  console.log('unhandled', reason.message, promise === p);
});
process.on('rejectionHandled', (promise) => console.log('handled', promise === p));
const p = Promise.reject(new Error('x'));
setTimeout(() => p.catch(() => console.log('caught')), 5);

// node: 10 12 18 20 22 24 26
// prints: unhandled x true
// prints: caught
// prints: handled true
