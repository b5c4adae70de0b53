import events, { EventEmitter } from 'node:events';
console.log(events === EventEmitter, typeof events.once);

// node: 10
// stderr: /snippet/import-json-like-commonjs-interop.mjs:1
// stderr: import events, { EventEmitter } from 'node:events';
// stderr: ^
// stderr:
// stderr: SyntaxError: Unexpected identifier
// exits: 1
// node: 12 18 20 22 24 26
// prints: true function
