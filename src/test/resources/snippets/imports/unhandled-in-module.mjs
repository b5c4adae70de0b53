process.on('exit', (code) => console.log('exit', code));
console.log('start');
throw new Error('module');

// node: 10
// prints: start
// prints: exit 1
// stderr: /snippet/unhandled-in-module.mjs:3
// stderr: throw new Error('module');
// stderr: ^
// stderr:
// stderr: Error: module
// stderr:     at unhandled-in-module.mjs:3
// exits: 1
// node: 12
// prints: start
// prints: exit 1
// stderr: file:///snippet/unhandled-in-module.mjs:3
// stderr: throw new Error('module');
// stderr: ^
// stderr:
// stderr: Error: module
// stderr:     at unhandled-in-module.mjs:3
// exits: 1
// node: 18
// prints: start
// prints: exit 1
// stderr: file:///snippet/unhandled-in-module.mjs:3
// stderr: throw new Error('module');
// stderr: ^
// stderr:
// stderr: Error: module
// stderr:     at unhandled-in-module.mjs:3
// stderr:
// stderr: Node.js v18
// exits: 1
// node: 20
// prints: start
// prints: exit 1
// stderr: file:///snippet/unhandled-in-module.mjs:3
// stderr: throw new Error('module');
// stderr: ^
// stderr:
// stderr: Error: module
// stderr:     at unhandled-in-module.mjs:3
// stderr:
// stderr: Node.js v20
// exits: 1
// node: 22
// prints: start
// prints: exit 1
// stderr: file:///snippet/unhandled-in-module.mjs:3
// stderr: throw new Error('module');
// stderr: ^
// stderr:
// stderr: Error: module
// stderr:     at unhandled-in-module.mjs:3
// stderr:
// stderr: Node.js v22
// exits: 1
// node: 24
// prints: start
// prints: exit 1
// stderr: file:///snippet/unhandled-in-module.mjs:3
// stderr: throw new Error('module');
// stderr: ^
// stderr:
// stderr: Error: module
// stderr:     at unhandled-in-module.mjs:3
// stderr:
// stderr: Node.js v24
// exits: 1
// node: 26
// prints: start
// prints: exit 1
// stderr: file:///snippet/unhandled-in-module.mjs:3
// stderr: throw new Error('module');
// stderr: ^
// stderr:
// stderr: Error: module
// stderr:     at unhandled-in-module.mjs:3
// stderr:
// stderr: Node.js v26
// exits: 1
