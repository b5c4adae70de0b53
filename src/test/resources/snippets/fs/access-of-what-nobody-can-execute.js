const fs = require('fs');

fs.access(__filename, fs.constants.X_OK, (error) => console.log(error.code, error.syscall));
fs.access('/', fs.constants.X_OK, (error) => console.log('directory', error));
try {
  fs.accessSync(__filename, fs.constants.X_OK | fs.constants.R_OK);
} catch (error) {
  console.log('at once', error.code);
}

// node: 10 12 18 20 22 24 26
// prints: at once EACCES
// prints: EACCES access
// prints: directory null
