new Promise(() => {}).then(() => console.log('never'));
process.on('exit', (code) => console.log('exit', code));

// node: 10 12 18 20 22 24 26
// prints: exit 0
