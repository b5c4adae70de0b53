process.on('exit', (code) => { console.log('exit', code); process.nextTick(() => console.log('no tick')); });
Promise.resolve().then(() => console.log('no job'));
try { process.exit(3); } finally { console.log('no finally'); }

// node: 10 12 18 20 22 24 26
// prints: exit 3
// exits: 3
