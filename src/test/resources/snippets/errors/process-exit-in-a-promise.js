process.on('exit', (code) => console.log('exit', code));
Promise.resolve().then(() => process.exit(2));
Promise.resolve().then(() => console.log('never'));

// node: 10 12 18 20 22 24 26
// prints: exit 2
// exits: 2
