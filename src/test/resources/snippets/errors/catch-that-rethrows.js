process.on('unhandledRejection', (e) => console.log('unhandled', e.message));
Promise.reject(new Error('a')).catch((e) => {
  console.log('caught', e.message);
  throw new Error('b');
});

// prints: caught a
// prints: unhandled b
