const fs = require('fs');
fs.readFile('/no/such/file', (e) => console.log('callback', e.code, e.syscall));
try {
  fs.readFileSync('/no/such/file');
} catch (e) {
  console.log('sync', e.message);
}

// node: 10 12 18 20 22 24 26
// prints: sync ENOENT: no such file or directory, open '/no/such/file'
// prints: callback ENOENT open
