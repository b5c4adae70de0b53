const real = setTimeout;
globalThis.setTimeout = (f) => { console.log('patched'); return real(f, 1); };
setTimeout(() => console.log('fired'));
require('timers').setTimeout(() => console.log('through the module'), 5);

// node: 10
// stderr: /snippet/patched-set-timeout-affects-callers-only.js:2
// stderr: globalThis.setTimeout = (f) => { console.log('patched'); return real(f, 1); };
// stderr: ^
// stderr:
// stderr: ReferenceError: globalThis is not defined
// stderr:     at patched-set-timeout-affects-callers-only.js:2
// exits: 1
// node: 12 18 20 22 24 26
// prints: patched
// prints: fired
// prints: through the module
