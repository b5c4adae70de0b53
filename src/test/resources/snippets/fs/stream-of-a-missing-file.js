const fs = require('fs');

const reader = fs.createReadStream('nope');
reader.on('error', (e) => console.log('error', e.code, e.message)).on('close', () => console.log('close'));
reader.on('open', () => console.log('open'));
process.on('exit', () => console.log('exit', reader.destroyed, reader.fd));

// node: 10 12
// prints: error ENOENT ENOENT: no such file or directory, open 'nope'
// prints: exit true null
// node: 18 20 22 24 26
// prints: error ENOENT ENOENT: no such file or directory, open 'nope'
// prints: close
// prints: exit true null
