process.on('beforeExit', () => console.log('never'));
process.on('exit', (code) => console.log('exit', code));
setTimeout(() => process.exit(3), 1);
setTimeout(() => console.log('never'), 5000);

// node: 10 12 18 20 22 24 26
// prints: exit 3
// exits: 3
