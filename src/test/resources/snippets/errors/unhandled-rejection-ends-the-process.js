process.on('exit', (code) => console.log('exit', code));
Promise.reject(new Error('x'));
process.nextTick(() => console.log('tick'));
setImmediate(() => console.log('never'));

// node: 10
// prints: tick
// prints: never
// prints: exit 0
// stderr: (node:1) UnhandledPromiseRejectionWarning: Error: x
// stderr:     at unhandled-rejection-ends-the-process.js:2
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 1)
// stderr: (node:1) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// node: 12
// prints: tick
// prints: never
// prints: exit 0
// stderr: (node:1) UnhandledPromiseRejectionWarning: Error: x
// stderr:     at unhandled-rejection-ends-the-process.js:2
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 1)
// stderr: (node:1) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// node: 18
// prints: tick
// prints: exit 1
// stderr: /snippet/unhandled-rejection-ends-the-process.js:2
// stderr: Promise.reject(new Error('x'));
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at unhandled-rejection-ends-the-process.js:2
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// prints: tick
// prints: exit 1
// stderr: /snippet/unhandled-rejection-ends-the-process.js:2
// stderr: Promise.reject(new Error('x'));
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at unhandled-rejection-ends-the-process.js:2
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// prints: tick
// prints: exit 1
// stderr: /snippet/unhandled-rejection-ends-the-process.js:2
// stderr: Promise.reject(new Error('x'));
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at unhandled-rejection-ends-the-process.js:2
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// prints: tick
// prints: exit 1
// stderr: /snippet/unhandled-rejection-ends-the-process.js:2
// stderr: Promise.reject(new Error('x'));
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at unhandled-rejection-ends-the-process.js:2
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// prints: tick
// prints: exit 1
// stderr: /snippet/unhandled-rejection-ends-the-process.js:2
// stderr: Promise.reject(new Error('x'));
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at unhandled-rejection-ends-the-process.js:2
// stderr:
// stderr: Node.js v26
// exits: 1
