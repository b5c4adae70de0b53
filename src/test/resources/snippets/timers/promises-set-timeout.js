const { setTimeout: sleep, setImmediate: turn } = require('timers/promises');
sleep(150, 'slept').then(console.log);
turn('turned').then(console.log);
console.log('script');

// node: 10
// stderr: internal/modules/cjs/loader.js:638
// stderr:     throw err;
// stderr: ^
// stderr:
// stderr: Error: Cannot find module 'timers/promises'
// stderr:     at promises-set-timeout.js:1
// exits: 1
// node: 12
// stderr: internal/modules/cjs/loader.js:818
// stderr:   throw err;
// stderr: ^
// stderr:
// stderr: Error: Cannot find module 'timers/promises'
// stderr: Require stack:
// stderr: - /snippet/promises-set-timeout.js
// stderr:     at promises-set-timeout.js:1
// stderr:   code: 'MODULE_NOT_FOUND',
// stderr:   requireStack: [ '/snippet/promises-set-timeout.js' ]
// stderr: }
// exits: 1
// node: 18 20 22 24 26
// prints: script
// prints: turned
// prints: slept
