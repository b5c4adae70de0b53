const fs = require('fs');
process.nextTick(() => console.log('tick'));
console.log(fs.readFileSync(__filename, 'utf8').includes('readFileSync'));
console.log(fs.existsSync(__filename), fs.existsSync('/no/such/file'));

// node: 10 12 18 20 22 24 26
// prints: true
// prints: true false
// prints: tick
