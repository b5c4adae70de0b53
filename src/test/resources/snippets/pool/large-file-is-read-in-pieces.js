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
  for (const size of [524288, 524289, 1048577]) {
    fs.writeFileSync('/tmp/lw-t8', Buffer.alloc(size));
    await count(`callback ${size}`, (done) => fs.readFile('/tmp/lw-t8', done));
    await count(`promise ${size}`, (done) => fs.promises.readFile('/tmp/lw-t8').then(done));
  }
  fs.unlinkSync('/tmp/lw-t8');
})();

// node: 10
// prints: callback 524288 67
// prints: promise 524288 36
// prints: callback 524289 68
// prints: promise 524289 37
// prints: callback 1048577 132
// prints: promise 1048577 69
// node: 12
// prints: callback 524288 4
// prints: promise 524288 36
// prints: callback 524289 5
// prints: promise 524289 37
// prints: callback 1048577 6
// prints: promise 1048577 69
// node: 18 20 22 24
// prints: callback 524288 4
// prints: promise 524288 4
// prints: callback 524289 5
// prints: promise 524289 5
// prints: callback 1048577 6
// prints: promise 1048577 6
// node: 26
// prints: callback 524288 1
// prints: promise 524288 1
// prints: callback 524289 4
// prints: promise 524289 4
// prints: callback 1048577 5
// prints: promise 1048577 5
