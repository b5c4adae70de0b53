const { readFile } = require('node:fs/promises');
(async () => {
  const text = await readFile(__filename, 'utf8');
  console.log(text.split('\n')[0].length > 10);
  await Promise.all([readFile(__filename), readFile(__filename)]);
  console.log('both');
})();
setImmediate(() => console.log('immediate'));
console.log('script');

// node: 10
// stderr: internal/modules/cjs/loader.js:638
// stderr:     throw err;
// stderr: ^
// stderr:
// stderr: Error: Cannot find module 'node:fs/promises'
// stderr:     at promises-read-own-source.js:1
// exits: 1
// node: 12
// stderr: internal/modules/cjs/loader.js:818
// stderr:   throw err;
// stderr: ^
// stderr:
// stderr: Error: Cannot find module 'node:fs/promises'
// stderr: Require stack:
// stderr: - /snippet/promises-read-own-source.js
// stderr:     at promises-read-own-source.js:1
// stderr:   code: 'MODULE_NOT_FOUND',
// stderr:   requireStack: [ '/snippet/promises-read-own-source.js' ]
// stderr: }
// exits: 1
// node: 18 20 22 24
// prints: script
// prints: immediate
// prints: true
// prints: both
// node: 26
// prints: script
// prints: true
// prints: immediate
// prints: both
