const fs = require('fs');

const fd = fs.openSync('/tmp/lw-w', 'w+');
fs.write(fd, 'héllo', (error, written, text) => {
  console.log(error, written, text);
  fs.write(fd, Buffer.from('abcdef'), 1, 3, 0, (e, count, data) => {
    console.log(e, count, data.length);
    fs.write(fd, 'zz', 1, 'latin1', (x, n) => {
      console.log(x, n, fs.readFileSync('/tmp/lw-w', 'latin1'));
      fs.closeSync(fd);
      fs.unlinkSync('/tmp/lw-w');
    });
  });
});

// node: 10
// prints: null 6 'héllo'
// prints: null 3 6
// prints: null 2 'bzzllo'
// node: 12 18 20 22 24 26
// prints: null 6 héllo
// prints: null 3 6
// prints: null 2 bzzllo
