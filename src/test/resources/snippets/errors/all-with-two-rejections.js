process.on('unhandledRejection', (e) => console.log('unhandled', e.message));
Promise.all([Promise.reject(new Error('a')), Promise.reject(new Error('b'))]).catch((e) =>
  console.log('caught', e.message),
);

// prints: caught a
