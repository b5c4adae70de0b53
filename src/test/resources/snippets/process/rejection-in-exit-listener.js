process.on('unhandledRejection', (reason) => console.log('unhandled', reason.message));
process.on('exit', () => { console.log('exit'); Promise.reject(new Error('in exit')); });

// node: 10 12 18 20 22 24 26
// prints: exit
// prints: unhandled in exit
