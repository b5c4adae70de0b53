setImmediate(() => console.log('never')).unref();
process.on('exit', () => console.log('exit'));

// node: 10 12 18 20 22 24 26
// prints: exit
