RegExp.prototype.exec = () => { throw new Error('exec'); };
console.log({ key: 1, 'with-dash': 2 }, 'text');
setTimeout(() => console.log('timer'), 1);

// node: 10
// stderr: internal/util/inspect.js:758
// stderr:   throw err;
// stderr: ^
// stderr:
// stderr: Error: exec
// stderr:     at patched-reg-exp-exec.js:1
// stderr:     at patched-reg-exp-exec.js:2
// exits: 1
// node: 12
// stderr: internal/util/inspect.js:1365
// stderr:   throw err;
// stderr: ^
// stderr:
// stderr: Error: exec
// stderr:     at patched-reg-exp-exec.js:1
// stderr:     at patched-reg-exp-exec.js:2
// exits: 1
// node: 18 20 22 24 26
// prints: { key: 1, 'with-dash': 2 } text
// prints: timer
