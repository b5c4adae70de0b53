process.removeAllListeners('warning');
process.emitWarning('silent');
console.log(process.listenerCount('warning'));
process.once('warning', (warning) => console.log('once', warning.message));
process.emitWarning('another');

// node: 10 12 18 20 22 24 26
// prints: 0
// prints: once silent
