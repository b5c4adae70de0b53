process.on('exit', (code) => console.log('exit', code));
process.nextTick(() => console.log('never'));
Promise.resolve().then(() => console.log('never'));
throw new Error('x');

// node: 10 12
// prints: exit 1
// stderr: /snippet/uncaught-in-script-runs-nothing.js:4
// stderr: throw new Error('x');
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at uncaught-in-script-runs-nothing.js:4
// exits: 1
// node: 18
// prints: exit 1
// stderr: /snippet/uncaught-in-script-runs-nothing.js:4
// stderr: throw new Error('x');
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at uncaught-in-script-runs-nothing.js:4
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// prints: exit 1
// stderr: /snippet/uncaught-in-script-runs-nothing.js:4
// stderr: throw new Error('x');
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at uncaught-in-script-runs-nothing.js:4
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// prints: exit 1
// stderr: /snippet/uncaught-in-script-runs-nothing.js:4
// stderr: throw new Error('x');
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at uncaught-in-script-runs-nothing.js:4
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// prints: exit 1
// stderr: /snippet/uncaught-in-script-runs-nothing.js:4
// stderr: throw new Error('x');
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at uncaught-in-script-runs-nothing.js:4
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// prints: exit 1
// stderr: /snippet/uncaught-in-script-runs-nothing.js:4
// stderr: throw new Error('x');
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at uncaught-in-script-runs-nothing.js:4
// stderr:
// stderr: Node.js v26
// exits: 1
