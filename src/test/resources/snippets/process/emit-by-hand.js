process.on('exit', (code) => console.log('exit', code));
console.log(process.emit('nobody'), process.emit('exit', 12), process.listenerCount('exit'));
process.once('custom', (value) => console.log('custom', value));
console.log(process.emit('custom', 1), process.emit('custom', 2));

// node: 10 12 18 20 22 24 26
// prints: exit 12
// prints: false true 1
// prints: custom 1
// prints: true false
// prints: exit 0
