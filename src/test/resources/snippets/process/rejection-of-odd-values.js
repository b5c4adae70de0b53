process.on('uncaughtException', (error) => console.log(error.code, error.message.slice(120)));
for (const value of [null, 'text', [1], { a: 1 }, Object.create(null), () => {}]) Promise.reject(value);

// node: 10
// stderr: (node:1) UnhandledPromiseRejectionWarning: null
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 1)
// stderr: (node:1) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// stderr: (node:1) UnhandledPromiseRejectionWarning: text
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 2)
// stderr: (node:1) UnhandledPromiseRejectionWarning: [object Array]
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 3)
// stderr: (node:1) UnhandledPromiseRejectionWarning: #<Object>
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 4)
// stderr: (node:1) UnhandledPromiseRejectionWarning: [object Object]
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 5)
// stderr: (node:1) UnhandledPromiseRejectionWarning: () => {}
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 6)
// node: 12
// stderr: (node:1) UnhandledPromiseRejectionWarning: null
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 1)
// stderr: (node:1) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// stderr: (node:1) UnhandledPromiseRejectionWarning: text
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 2)
// stderr: (node:1) UnhandledPromiseRejectionWarning: [object Array]
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 3)
// stderr: (node:1) UnhandledPromiseRejectionWarning: #<Object>
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 4)
// stderr: (node:1) UnhandledPromiseRejectionWarning: [object Object]
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 5)
// stderr: (node:1) UnhandledPromiseRejectionWarning: () => {}
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 6)
// node: 18 20 22 24 26
// prints: ERR_UNHANDLED_REJECTION ich was not handled with .catch(). The promise rejected with the reason "null".
// prints: ERR_UNHANDLED_REJECTION ich was not handled with .catch(). The promise rejected with the reason "text".
// prints: ERR_UNHANDLED_REJECTION ich was not handled with .catch(). The promise rejected with the reason "[object Array]".
// prints: ERR_UNHANDLED_REJECTION ich was not handled with .catch(). The promise rejected with the reason "#<Object>".
// prints: ERR_UNHANDLED_REJECTION ich was not handled with .catch(). The promise rejected with the reason "[object Object]".
// prints: ERR_UNHANDLED_REJECTION ich was not handled with .catch(). The promise rejected with the reason "() => {}".
