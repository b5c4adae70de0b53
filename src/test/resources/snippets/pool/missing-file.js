const fs = require('fs');
fs.readFile('/no/such/file', (e) => console.log('callback', e.code, e.syscall));
try {
  fs.readFileSync('/no/such/file');
} catch (e) {
  console.log('sync', e.message);
}

// prints: sync ENOENT: no such file or directory, open '/no/such/file'
// prints: callback ENOENT open
