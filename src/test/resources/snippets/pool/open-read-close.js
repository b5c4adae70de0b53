const fs = require('fs');
fs.open(__filename, 'r', (e, fd) => {
  console.log(typeof fd);
  fs.read(fd, Buffer.alloc(5), 0, 5, 0, (e2, count, buffer) => {
    console.log(count, buffer.toString());
    fs.close(fd, (e3) => console.log('closed', e3));
  });
});

// node: 10
// prints: number
// prints: 5 'const'
// prints: closed null
// node: 12 18 20 22 24 26
// prints: number
// prints: 5 const
// prints: closed null
