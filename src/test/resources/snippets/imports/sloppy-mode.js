undeclared = 1;
console.log(undeclared, (function () { return this === globalThis; })());

// node: 10
// stderr: /snippet/sloppy-mode.js:2
// stderr: console.log(undeclared, (function () { return this === globalThis; })());
// stderr: ^
// stderr:
// stderr: ReferenceError: globalThis is not defined
// stderr:     at sloppy-mode.js:2
// stderr:     at sloppy-mode.js:2
// exits: 1
// node: 12 18 20 22 24 26
// prints: 1 true
