const fs = require('fs');

const fd = fs.openSync('/tmp/lw-v', 'w+');
if (fs.writev) {
  console.log(fs.writevSync(fd, [Buffer.from('ab'), Buffer.from('cde')]));
  const into = [Buffer.alloc(1), Buffer.alloc(9)];
  fs.readv(fd, into, 0, (error, count, buffers) => {
    console.log(error, count, buffers === into, `${into[0]}`, `${into[1].slice(0, count - 1)}`);
  });
  try {
    fs.writevSync(fd, 'x');
  } catch (e) {
    console.log(e.code, e.message);
  }
} else {
  console.log('no writev');
}
fs.unlinkSync('/tmp/lw-v');

// node: 10
// prints: no writev
// node: 12 18 20 22 24 26
// prints: 5
// prints: ERR_INVALID_ARG_TYPE The "buffers" argument must be an ArrayBufferView[]. Received type string ('x')
// prints: null 5 true a bcde
