process.on('unhandledRejection', (e) => console.log('unhandled', e.message));
Promise.reject(new Error('a')).catch((e) => {
  console.log('caught', e.message);
  throw new Error('b');
});

// node: 10 12 18 20 22 24 26
// prints: caught a
// prints: unhandled b
