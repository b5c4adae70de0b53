process.on('uncaughtException', (e) => console.log('uncaught', e.message));
setTimeout(() => {
  throw new Error('a');
}, 5);
setTimeout(() => console.log('b'), 5);

// prints: uncaught a
// prints: b
