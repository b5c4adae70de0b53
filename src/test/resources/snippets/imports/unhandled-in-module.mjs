process.on('exit', (code) => console.log('exit', code));
console.log('start');
throw new Error('module');

// prints: start
// prints: exit 1
// exits: 1
