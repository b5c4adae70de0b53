// env: UV_THREADPOOL_SIZE=1
const fs = require('fs');

// Counts the trips that a call takes through a pool of one thread.
function count(name, start) {
  return new Promise((resolve) => {
    let trips = 0;
    let isOver = false;
    start(() => {
      isOver = true;
      console.log(name, trips);
      resolve();
    });
    (function next() {
      if (isOver) return;
      trips++;
      fs.stat('/', next);
    })();
  });
}

(async () => {
  if (!fs.cp) return console.log('no cp');
  fs.mkdirSync('/tmp/lw-t6/dir', { recursive: true });
  fs.writeFileSync('/tmp/lw-t6/dir/f', 'f');
  await count('file', (done) => fs.cp('/tmp/lw-t6/dir/f', '/tmp/lw-t6/g', done));
  await count('over a file', (done) => fs.cp('/tmp/lw-t6/dir/f', '/tmp/lw-t6/g', done));
  await count('directory', (done) => fs.cp('/tmp/lw-t6/dir', '/tmp/lw-t6/e', { recursive: true }, done));
  fs.rmSync('/tmp/lw-t6', { recursive: true });
})();

// node: 10 12
// prints: no cp
// node: 18 20 22 24
// prints: file 7
// prints: over a file 8
// prints: directory 13
// node: 26
// prints: file 7
// prints: over a file 8
// prints: directory 4
