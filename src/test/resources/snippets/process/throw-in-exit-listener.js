process.on('exit', (code) => { console.log('exit', code); throw new Error('in exit'); });
process.on('uncaughtException', (error) => console.log('uncaught', error.message));

// node: 10 12 18 20 22 24 26
// prints: exit 0
// prints: uncaught in exit
