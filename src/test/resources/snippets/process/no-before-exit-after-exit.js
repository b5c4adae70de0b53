process.on('beforeExit', () => console.log('never'));
process.on('exit', () => console.log('exit'));
setImmediate(() => process.exit());
setTimeout(() => console.log('never either'), 50);

// node: 10 12 18 20 22 24 26
// prints: exit
