const fs = require('fs');

const s = fs.statSync(__filename, { bigint: true });
console.log(typeof s.size, s.isFile(), s.size === BigInt(fs.statSync(__filename).size));
fs.stat(__filename, { bigint: true }, (e, t) => console.log(typeof t.ino, typeof t.mtimeMs));

// node: 10 12 18 20 22 24 26
// prints: bigint true true
// prints: bigint bigint
