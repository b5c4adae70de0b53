console.log(delete globalThis.setImmediate, typeof setImmediate);
globalThis.queueMicrotask = 1;
console.log(queueMicrotask);
const { log } = console;
globalThis.console = { log: (...a) => log('wrapped', ...a) };
console.log('x');

// node: 10
// stderr: /snippet/global-names-can-be-replaced.js:1
// stderr: console.log(delete globalThis.setImmediate, typeof setImmediate);
// stderr: ^
// stderr:
// stderr: ReferenceError: globalThis is not defined
// stderr:     at global-names-can-be-replaced.js:1
// exits: 1
// node: 12 18 20 22 24 26
// prints: true undefined
// prints: 1
// prints: wrapped x
