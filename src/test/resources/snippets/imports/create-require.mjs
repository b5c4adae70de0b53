import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
console.log(require('node:path').sep, require('fs') === (await import('node:fs')).default);

// prints: / true
