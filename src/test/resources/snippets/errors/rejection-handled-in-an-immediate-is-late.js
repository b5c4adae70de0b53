process.on('exit', (code) => console.log('exit', code));
const p = Promise.reject(new Error('x'));
setImmediate(() => p.catch((e) => console.log('never')));

// node: 10
// prints: never
// prints: exit 0
// stderr: (node:1) UnhandledPromiseRejectionWarning: Error: x
// stderr:     at rejection-handled-in-an-immediate-is-late.js:2
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 1)
// stderr: (node:1) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// stderr: (node:1) PromiseRejectionHandledWarning: Promise rejection was handled asynchronously (rejection id: 1)
// node: 12
// prints: never
// prints: exit 0
// stderr: (node:1) UnhandledPromiseRejectionWarning: Error: x
// stderr:     at rejection-handled-in-an-immediate-is-late.js:2
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 1)
// stderr: (node:1) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// stderr: (node:1) PromiseRejectionHandledWarning: Promise rejection was handled asynchronously (rejection id: 1)
// node: 18
// prints: exit 1
// stderr: /snippet/rejection-handled-in-an-immediate-is-late.js:2
// stderr: const p = Promise.reject(new Error('x'));
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at rejection-handled-in-an-immediate-is-late.js:2
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// prints: exit 1
// stderr: /snippet/rejection-handled-in-an-immediate-is-late.js:2
// stderr: const p = Promise.reject(new Error('x'));
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at rejection-handled-in-an-immediate-is-late.js:2
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// prints: exit 1
// stderr: /snippet/rejection-handled-in-an-immediate-is-late.js:2
// stderr: const p = Promise.reject(new Error('x'));
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at rejection-handled-in-an-immediate-is-late.js:2
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// prints: exit 1
// stderr: /snippet/rejection-handled-in-an-immediate-is-late.js:2
// stderr: const p = Promise.reject(new Error('x'));
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at rejection-handled-in-an-immediate-is-late.js:2
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// prints: exit 1
// stderr: /snippet/rejection-handled-in-an-immediate-is-late.js:2
// stderr: const p = Promise.reject(new Error('x'));
// stderr: ^
// stderr:
// stderr: Error: x
// stderr:     at rejection-handled-in-an-immediate-is-late.js:2
// stderr:
// stderr: Node.js v26
// exits: 1
