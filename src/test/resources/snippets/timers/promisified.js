const { promisify } = require('util');
promisify(setTimeout)(150, 'v').then(console.log);
promisify(setImmediate)('i').then(console.log);

// prints: i
// prints: v
