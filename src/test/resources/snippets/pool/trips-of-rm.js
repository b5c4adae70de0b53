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
  if (!fs.rm) return console.log('no rm');
  fs.mkdirSync('/tmp/lw-t5/a', { recursive: true });
  fs.writeFileSync('/tmp/lw-t5/f', '');
  await count('file', (done) => fs.rm('/tmp/lw-t5/f', done));
  await count('missing', (done) => fs.rm('/tmp/lw-t5/f', done));
  await count('missing, force', (done) => fs.rm('/tmp/lw-t5/f', { force: true }, done));
  await count('tree', (done) => fs.rm('/tmp/lw-t5', { recursive: true }, done));
})();

// node: 10 12
// prints: no rm
// node: 18 20 22 24 26
// prints: file 3
// prints: missing 1
// prints: missing, force 2
// prints: tree 7
