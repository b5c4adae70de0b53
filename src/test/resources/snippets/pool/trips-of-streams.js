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

const closed = (stream, done) => stream.on('close', done);
(async () => {
  await count('read', (done) => closed(fs.createReadStream(__filename).resume(), done));
  await count('read a range', (done) => closed(fs.createReadStream(__filename, { start: 1, end: 2 }).resume(), done));
  await count('read a missing file', (done) => fs.createReadStream('nope').on('error', done));
  await count('write', (done) => closed(fs.createWriteStream('/tmp/lw-t7'), done).end('abc'));
  await count('write nothing', (done) => closed(fs.createWriteStream('/tmp/lw-t7'), done).end());
  fs.unlinkSync('/tmp/lw-t7');
})();

// node: 10 12
// prints: read 4
// prints: read a range 3
// prints: read a missing file 1
// prints: write 3
// prints: write nothing 2
// node: 18 20 22 24 26
// prints: read 5
// prints: read a range 4
// prints: read a missing file 2
// prints: write 4
// prints: write nothing 3
