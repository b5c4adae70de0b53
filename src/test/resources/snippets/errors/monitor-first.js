process.on('uncaughtExceptionMonitor', (e, origin) => console.log('monitor', origin));
process.on('uncaughtException', () => console.log('handler'));
setTimeout(() => {
  throw new Error('x');
}, 1);

// node: 10
// prints: handler
// node: 12 18 20 22 24 26
// prints: monitor uncaughtException
// prints: handler
