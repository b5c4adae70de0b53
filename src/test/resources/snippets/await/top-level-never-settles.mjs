// node: 22 24
process.on('exit', (code) => console.log('exit', code));
console.log('before');
await new Promise(() => {});
console.log('after');

// prints: before
// prints: exit 13
// exits: 13
