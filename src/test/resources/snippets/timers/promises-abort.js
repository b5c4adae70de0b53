const { setTimeout: sleep } = require('timers/promises');
const ac = new AbortController();
sleep(1000, null, { signal: ac.signal }).catch((e) => console.log(e.name, e.code));
setTimeout(() => ac.abort(), 5);

// node: 10
// stderr: internal/modules/cjs/loader.js:638
// stderr:     throw err;
// stderr: ^
// stderr:
// stderr: Error: Cannot find module 'timers/promises'
// stderr:     at promises-abort.js:1
// exits: 1
// node: 12
// stderr: internal/modules/cjs/loader.js:818
// stderr:   throw err;
// stderr: ^
// stderr:
// stderr: Error: Cannot find module 'timers/promises'
// stderr: Require stack:
// stderr: - /snippet/promises-abort.js
// stderr:     at promises-abort.js:1
// stderr:   code: 'MODULE_NOT_FOUND',
// stderr:   requireStack: [ '/snippet/promises-abort.js' ]
// stderr: }
// exits: 1
// node: 18 20 22 24 26
// prints: AbortError ABORT_ERR
