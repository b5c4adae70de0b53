// env: UV_THREADPOOL_SIZE=1
const fsp = require('fs/promises');
(async () => {
  await fsp.stat(__filename);
  console.log('stat');
  await fsp.access(__filename);
  console.log('access');
})();
fsp.stat(__filename).then(() => console.log('other stat'));
console.log('script');

// node: 10
// stderr: internal/modules/cjs/loader.js:638
// stderr:     throw err;
// stderr: ^
// stderr:
// stderr: Error: Cannot find module 'fs/promises'
// stderr:     at fs-promises-chain.js:2
// exits: 1
// node: 12
// stderr: internal/modules/cjs/loader.js:818
// stderr:   throw err;
// stderr: ^
// stderr:
// stderr: Error: Cannot find module 'fs/promises'
// stderr: Require stack:
// stderr: - /snippet/fs-promises-chain.js
// stderr:     at fs-promises-chain.js:2
// stderr:   code: 'MODULE_NOT_FOUND',
// stderr:   requireStack: [ '/snippet/fs-promises-chain.js' ]
// stderr: }
// exits: 1
// node: 18 20 22 24 26
// prints: script
// prints: stat
// prints: other stat
// prints: access
