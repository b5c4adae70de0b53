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

const settled = (start) => (done) => start().then(done, done);
const { promises } = fs;
(async () => {
  await count('stat', settled(() => promises.stat(__filename)));
  await count('readFile', settled(() => promises.readFile(__filename)));
  await count('writeFile', settled(() => promises.writeFile('/tmp/lw-t3', 'x')));
  await count('writeFile of nothing', settled(() => promises.writeFile('/tmp/lw-t3', '')));
  await count('truncate', settled(() => promises.truncate('/tmp/lw-t3', 0)));
  await count('open and close', settled(async () => (await promises.open(__filename)).close()));
  fs.unlinkSync('/tmp/lw-t3');
})();

// node: 10
// prints: stat 1
// prints: readFile 5
// prints: writeFile 3
// prints: writeFile of nothing 2
// prints: truncate 2
// prints: open and close 2
// node: 12
// prints: stat 1
// prints: readFile 5
// prints: writeFile 3
// prints: writeFile of nothing 2
// prints: truncate 3
// prints: open and close 2
// node: 18 20 22 24
// prints: stat 1
// prints: readFile 4
// prints: writeFile 3
// prints: writeFile of nothing 2
// prints: truncate 3
// prints: open and close 2
// node: 26
// prints: stat 1
// prints: readFile 1
// prints: writeFile 1
// prints: writeFile of nothing 1
// prints: truncate 3
// prints: open and close 2
