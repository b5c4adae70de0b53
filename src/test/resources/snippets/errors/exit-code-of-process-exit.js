process.on('exit', (code) => console.log('exit', code));
console.log('before');
process.exit(12);
console.log('never');

// node: 10 12 18 20 22 24 26
// prints: before
// prints: exit 12
// exits: 12
