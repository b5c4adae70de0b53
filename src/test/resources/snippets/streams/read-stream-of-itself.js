const fs = require('fs');
const r = fs.createReadStream(__filename, { highWaterMark: 16384 });
r.on('open', () => console.log('open'));
r.on('ready', () => console.log('ready'));
r.on('data', () => console.log('data'));
r.on('end', () => console.log('end'));
r.on('close', () => console.log('close'));
console.log('script');

// node: 10 12 18 20 22 24 26
// prints: script
// prints: open
// prints: ready
// prints: data
// prints: end
// prints: close
