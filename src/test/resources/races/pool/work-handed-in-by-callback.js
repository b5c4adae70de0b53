// env: UV_THREADPOOL_SIZE=1
const fs = require('fs');
fs.stat('.', () => {
  console.log('a');
  setImmediate(() => console.log('immediate'));
  fs.stat('.', () => console.log('c'));
});
fs.stat('.', () => console.log('b'));

// seen: 191 a | b | immediate | c
// seen: 9 a | immediate | b | c
