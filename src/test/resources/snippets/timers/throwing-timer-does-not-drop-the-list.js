process.on('uncaughtException', (e) => console.log('uncaught', e.message));
setTimeout(() => {
  throw new Error('a');
}, 5);
setTimeout(() => console.log('b'), 5);

// node: 10 12 18 20 22 24 26
// prints: uncaught a
// prints: b
