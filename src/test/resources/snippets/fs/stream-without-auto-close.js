const fs = require('fs');

const fd = fs.openSync(__filename, 'r');
const stream = fs.createReadStream(null, { fd, autoClose: false, end: 9 });
stream.on('open', () => console.log('open')).resume();
stream.on('end', () => {
  console.log('end', fs.fstatSync(fd).isFile());
  fs.closeSync(fd);
});

// node: 10 12 18 20 22 24 26
// prints: end true
