process.on('uncaughtException', (e, origin) => console.log('uncaught', e.message, origin));
process.on('unhandledRejection', () => {
  throw new Error('from the handler');
});
Promise.reject(new Error('x'));

// prints: uncaught from the handler uncaughtException
