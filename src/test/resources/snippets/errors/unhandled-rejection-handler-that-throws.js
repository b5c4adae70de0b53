process.on('uncaughtException', (e, origin) => console.log('uncaught', e.message, origin));
process.on('unhandledRejection', () => {
  throw new Error('from the handler');
});
Promise.reject(new Error('x'));

// node: 10 12 18 20 22 24 26
// prints: uncaught from the handler uncaughtException
