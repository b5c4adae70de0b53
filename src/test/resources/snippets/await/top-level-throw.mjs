process.on('exit', (code) => console.log('exit', code));
await null;
throw new Error('top');

// prints: exit 1
// exits: 1
