new Promise(() => {}).then(() => console.log('never'));
process.on('exit', (code) => console.log('exit', code));

// prints: exit 0
