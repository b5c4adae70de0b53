const { log } = console;
[1, 2].forEach(console.log);
Promise.resolve('p').then(console.log);
setTimeout(console.log, 1, 'timer', 2);
log('detached');

// node: 10 12 18 20 22 24 26
// prints: 1 0 [ 1, 2 ]
// prints: 2 1 [ 1, 2 ]
// prints: detached
// prints: p
// prints: timer 2
