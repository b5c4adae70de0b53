const fs = require('fs');
fs.writeFileSync(__dirname + '/m.mjs', 'export const b = 1, a = 2; export default 3;');
import(__dirname + '/m.mjs').then((m) => {
  console.log(m, Object.keys(m), Object.isSealed(m), 'c' in m, String(m));
}, (error) => console.log(error.message));

// node: 10
// prints: Not supported
// node: 12
// stderr: (node:1) UnhandledPromiseRejectionWarning: TypeError: Cannot convert object to primitive value
// stderr:     at namespace-object.js:4
// stderr: (node:1) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 1)
// stderr: (node:1) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// node: 18
// stderr: /snippet/namespace-object.js:4
// stderr:   console.log(m, Object.keys(m), Object.isSealed(m), 'c' in m, String(m));
// stderr: ^
// stderr:
// stderr: TypeError: Cannot convert object to primitive value
// stderr:     at namespace-object.js:4
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// stderr: /snippet/namespace-object.js:4
// stderr:   console.log(m, Object.keys(m), Object.isSealed(m), 'c' in m, String(m));
// stderr: ^
// stderr:
// stderr: TypeError: Cannot convert object to primitive value
// stderr:     at namespace-object.js:4
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// stderr: /snippet/namespace-object.js:4
// stderr:   console.log(m, Object.keys(m), Object.isSealed(m), 'c' in m, String(m));
// stderr: ^
// stderr:
// stderr: TypeError: Cannot convert object to primitive value
// stderr:     at namespace-object.js:4
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// stderr: /snippet/namespace-object.js:4
// stderr:   console.log(m, Object.keys(m), Object.isSealed(m), 'c' in m, String(m));
// stderr: ^
// stderr:
// stderr: TypeError: Cannot convert object to primitive value
// stderr:     at namespace-object.js:4
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// stderr: /snippet/namespace-object.js:4
// stderr:   console.log(m, Object.keys(m), Object.isSealed(m), 'c' in m, String(m));
// stderr: ^
// stderr:
// stderr: TypeError: Cannot convert object to primitive value
// stderr:     at namespace-object.js:4
// stderr:
// stderr: Node.js v26
// exits: 1
