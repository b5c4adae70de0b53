console.log(require('fs') === require('node:fs'), require('events') === require('events').EventEmitter);

// node: 10
// stderr: internal/modules/cjs/loader.js:638
// stderr:     throw err;
// stderr: ^
// stderr:
// stderr: Error: Cannot find module 'node:fs'
// stderr:     at require-cache.js:1
// exits: 1
// node: 12
// stderr: internal/modules/cjs/loader.js:818
// stderr:   throw err;
// stderr: ^
// stderr:
// stderr: Error: Cannot find module 'node:fs'
// stderr: Require stack:
// stderr: - /snippet/require-cache.js
// stderr:     at require-cache.js:1
// stderr:   code: 'MODULE_NOT_FOUND',
// stderr:   requireStack: [ '/snippet/require-cache.js' ]
// stderr: }
// exits: 1
// node: 18 20 22 24 26
// prints: true true
