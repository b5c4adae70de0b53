const { promisify } = require('util');
promisify(setTimeout)(150, 'v').then(console.log);
promisify(setImmediate)('i').then(console.log);

// node: 10 12 18 20 22 24 26
// prints: i
// prints: v
