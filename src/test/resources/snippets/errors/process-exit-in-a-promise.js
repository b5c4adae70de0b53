process.on('exit', (code) => console.log('exit', code));
Promise.resolve().then(() => process.exit(2));
Promise.resolve().then(() => console.log('never'));

// prints: exit 2
// exits: 2
