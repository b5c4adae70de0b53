for (const f of [setTimeout, setInterval, setImmediate, queueMicrotask]) {
  try {
    f('text');
  } catch (e) {
    console.log(f.name, e.code);
  }
}

// node: 10
// stderr: /snippet/needs-a-function.js:1
// stderr: for (const f of [setTimeout, setInterval, setImmediate, queueMicrotask]) {
// stderr: ^
// stderr:
// stderr: ReferenceError: queueMicrotask is not defined
// stderr:     at needs-a-function.js:1
// exits: 1
// node: 12
// prints: setTimeout ERR_INVALID_CALLBACK
// prints: setInterval ERR_INVALID_CALLBACK
// prints: setImmediate ERR_INVALID_CALLBACK
// prints: queueMicrotask ERR_INVALID_ARG_TYPE
// node: 18 20 22 24 26
// prints: setTimeout ERR_INVALID_ARG_TYPE
// prints: setInterval ERR_INVALID_ARG_TYPE
// prints: setImmediate ERR_INVALID_ARG_TYPE
// prints: queueMicrotask ERR_INVALID_ARG_TYPE
