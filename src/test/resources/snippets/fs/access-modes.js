const fs = require('fs');

fs.access(__filename, fs.constants.R_OK, (error) => {
  console.log('readable', error);
  fs.access('nope', (e) => console.log(e.code, e.syscall, e.path));
});
console.log('main', fs.accessSync(__filename));

// node: 10 12 18 20 22 24 26
// prints: main undefined
// prints: readable null
// prints: ENOENT access nope
