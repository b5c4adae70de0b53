import fs, { existsSync } from 'node:fs';
console.log(fs.existsSync === existsSync);

// prints: true
