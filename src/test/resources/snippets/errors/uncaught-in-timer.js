process.on('exit', (code) => console.log('exit', code));
setTimeout(() => {
  throw new Error('x');
}, 1);
setTimeout(() => console.log('never'), 5000);

// node: 10 12
// prints: exit 1
// stderr: /snippet/uncaught-in-timer.js:3
// stderr:   throw new Error('x');
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at uncaught-in-timer.js:3
// exits: 1
// node: 18
// prints: exit 1
// stderr: /snippet/uncaught-in-timer.js:3
// stderr:   throw new Error('x');
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at uncaught-in-timer.js:3
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// prints: exit 1
// stderr: /snippet/uncaught-in-timer.js:3
// stderr:   throw new Error('x');
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at uncaught-in-timer.js:3
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// prints: exit 1
// stderr: /snippet/uncaught-in-timer.js:3
// stderr:   throw new Error('x');
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at uncaught-in-timer.js:3
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// prints: exit 1
// stderr: /snippet/uncaught-in-timer.js:3
// stderr:   throw new Error('x');
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at uncaught-in-timer.js:3
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// prints: exit 1
// stderr: /snippet/uncaught-in-timer.js:3
// stderr:   throw new Error('x');
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at uncaught-in-timer.js:3
// stderr:
// stderr: Node.js v26
// exits: 1
