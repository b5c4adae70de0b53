process.once('uncaughtException', (error) => console.log('once', error.message));
process.on('exit', (code) => console.log('exit', code));
setTimeout(() => { throw new Error('two'); }, 2);
setTimeout(() => console.log('never'), 30);
throw new Error('one');

// node: 10 12
// prints: once one
// prints: exit 1
// stderr: /snippet/once-uncaught.js:3
// stderr: setTimeout(() => { throw new Error('two'); }, 2);
// stderr: ^
// stderr:
// stderr: Error: two
// stderr:     at once-uncaught.js:3
// exits: 1
// node: 18
// prints: once one
// prints: exit 1
// stderr: /snippet/once-uncaught.js:3
// stderr: setTimeout(() => { throw new Error('two'); }, 2);
// stderr: ^
// stderr:
// stderr: Error: two
// stderr:     at once-uncaught.js:3
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// prints: once one
// prints: exit 1
// stderr: /snippet/once-uncaught.js:3
// stderr: setTimeout(() => { throw new Error('two'); }, 2);
// stderr: ^
// stderr:
// stderr: Error: two
// stderr:     at once-uncaught.js:3
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// prints: once one
// prints: exit 1
// stderr: /snippet/once-uncaught.js:3
// stderr: setTimeout(() => { throw new Error('two'); }, 2);
// stderr: ^
// stderr:
// stderr: Error: two
// stderr:     at once-uncaught.js:3
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// prints: once one
// prints: exit 1
// stderr: /snippet/once-uncaught.js:3
// stderr: setTimeout(() => { throw new Error('two'); }, 2);
// stderr: ^
// stderr:
// stderr: Error: two
// stderr:     at once-uncaught.js:3
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// prints: once one
// prints: exit 1
// stderr: /snippet/once-uncaught.js:3
// stderr: setTimeout(() => { throw new Error('two'); }, 2);
// stderr: ^
// stderr:
// stderr: Error: two
// stderr:     at once-uncaught.js:3
// stderr:
// stderr: Node.js v26
// exits: 1
