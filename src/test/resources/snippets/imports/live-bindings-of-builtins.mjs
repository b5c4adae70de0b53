import fs, { existsSync } from 'node:fs';
console.log(fs.existsSync === existsSync);

// node: 12 18 20 22 24 26
// prints: true
