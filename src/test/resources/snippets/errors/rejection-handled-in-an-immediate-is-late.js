process.on('exit', (code) => console.log('exit', code));
const p = Promise.reject(new Error('x'));
setImmediate(() => p.catch((e) => console.log('never')));

// prints: exit 1
// exits: 1
