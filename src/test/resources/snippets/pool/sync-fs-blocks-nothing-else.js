const fs = require('fs');
process.nextTick(() => console.log('tick'));
console.log(fs.readFileSync(__filename, 'utf8').includes('readFileSync'));
console.log(fs.existsSync(__filename), fs.existsSync('/no/such/file'));

// prints: true
// prints: true false
// prints: tick
