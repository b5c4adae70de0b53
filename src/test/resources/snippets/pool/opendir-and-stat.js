const fsp = require('fs/promises');
(async () => {
  const stat = await fsp.stat(__filename);
  console.log(stat.isFile(), stat.isDirectory());
  try {
    await fsp.stat('/no/such');
  } catch (e) {
    console.log(e.code);
  }
})();

// node: 10
// stderr: internal/modules/cjs/loader.js:638
// stderr:     throw err;
// stderr: ^
// stderr:
// stderr: Error: Cannot find module 'fs/promises'
// stderr:     at opendir-and-stat.js:1
// exits: 1
// node: 12
// stderr: internal/modules/cjs/loader.js:818
// stderr:   throw err;
// stderr: ^
// stderr:
// stderr: Error: Cannot find module 'fs/promises'
// stderr: Require stack:
// stderr: - /snippet/opendir-and-stat.js
// stderr:     at opendir-and-stat.js:1
// stderr:   code: 'MODULE_NOT_FOUND',
// stderr:   requireStack: [ '/snippet/opendir-and-stat.js' ]
// stderr: }
// exits: 1
// node: 18 20 22 24 26
// prints: true false
// prints: ENOENT
