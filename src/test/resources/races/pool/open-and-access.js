const fs = require('fs');
fs.open(__filename, 'r', (error, fd) => {
  console.log('open');
  fs.close(fd, () => console.log('closed'));
});
fs.access('.', () => fs.access('.', () => console.log('second access')));

// seen: 199 open | closed | second access
// seen: 1 open | second access | closed
