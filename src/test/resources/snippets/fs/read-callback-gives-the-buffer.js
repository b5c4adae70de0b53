const fs = require('fs');

const fd = fs.openSync(__filename, 'r');
const buffer = Buffer.alloc(5);
fs.read(fd, buffer, 0, 5, 0, (error, count, same) => {
  console.log(error, count, same === buffer, `${buffer}`);
  fs.read(fd, Buffer.alloc(4), 0, 0, 0, (e, none) => {
    console.log(e, none);
    fs.close(fd, (closed) => {
      console.log('closed', closed);
      fs.close(fd, (again) => console.log(again.message));
    });
  });
});

// node: 10
// prints: null 5 true 'const'
// prints: null 0
// prints: closed null
// prints: EBADF: bad file descriptor, close
// node: 12 18 20 22 24 26
// prints: null 5 true const
// prints: null 0
// prints: closed null
// prints: EBADF: bad file descriptor, close
