process.on('exit', (code) => { console.log('a', code, process.exitCode); process.exitCode = 5; });
process.on('exit', (code) => { console.log('b', code, process.exitCode); process.exit(); });
process.on('exit', () => console.log('never'));
setTimeout(() => { process.exitCode = 2; }, 1);

// node: 10 12 18 20 22 24 26
// prints: a 2 2
// prints: b 2 5
// exits: 5
