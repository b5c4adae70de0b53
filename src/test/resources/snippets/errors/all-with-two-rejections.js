process.on('unhandledRejection', (e) => console.log('unhandled', e.message));
Promise.all([Promise.reject(new Error('a')), Promise.reject(new Error('b'))]).catch((e) =>
  console.log('caught', e.message),
);

// node: 10 12 18 20 22 24 26
// prints: caught a
