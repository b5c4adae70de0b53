const fs = require('fs');
fs.writeFileSync(__dirname + '/late.js', 'console.log("late runs"); process.nextTick(() => console.log("its tick")); Promise.resolve().then(() => console.log("its job"));');
setTimeout(() => { require('./late'); console.log('required'); }, 1);
process.nextTick(() => console.log('tick'));

// node: 10 12 18 20 22 24 26
// prints: tick
// prints: late runs
// prints: required
// prints: its tick
// prints: its job
