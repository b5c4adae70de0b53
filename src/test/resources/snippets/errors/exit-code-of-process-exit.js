process.on('exit', (code) => console.log('exit', code));
console.log('before');
process.exit(12);
console.log('never');

// prints: before
// prints: exit 12
// exits: 12
