const fs = require('fs');

const { promisify } = require('util');
const fd = fs.openSync(__filename, 'r');
promisify(fs.read)(fd, Buffer.alloc(5), 0, 5, 0).then((result) => {
  console.log(Object.keys(result), result.bytesRead, `${result.buffer}`);
  fs.closeSync(fd);
});

// node: 10
// prints: [ 'bytesRead', 'buffer' ] 5 'const'
// node: 12 18 20 22 24 26
// prints: [ 'bytesRead', 'buffer' ] 5 const
