let c = 0; process.on('uncaughtException', (e) => { console.log('caught ' + ++c); });
setImmediate(() => console.log('immediate'));
setImmediate(() => console.log('immediate 2'));
for (let i = 0; i < 7; i++) process.nextTick(() => { throw new Error('x' + i); });

// node: 10
// prints: caught 1
// prints: immediate
// prints: immediate 2
// prints: caught 2
// prints: caught 3
// prints: caught 4
// prints: caught 5
// prints: caught 6
// prints: caught 7
// node: 12 18 20 22 24
// prints: caught 1
// prints: caught 2
// prints: immediate
// prints: caught 3
// prints: immediate 2
// prints: caught 4
// prints: caught 5
// prints: caught 6
// prints: caught 7
// node: 26
// prints: caught 1
// prints: immediate
// prints: caught 2
// prints: immediate 2
// prints: caught 3
// prints: caught 4
// prints: caught 5
// prints: caught 6
// prints: caught 7
