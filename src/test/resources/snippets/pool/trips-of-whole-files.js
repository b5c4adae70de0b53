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
  await count('readFile', (done) => fs.readFile(__filename, done));
  await count('readFile missing', (done) => fs.readFile('nope', done));
  await count('writeFile', (done) => fs.writeFile('/tmp/lw-t1', 'x', done));
  await count('appendFile', (done) => fs.appendFile('/tmp/lw-t1', 'x', done));
  await count('truncate', (done) => fs.truncate('/tmp/lw-t1', 1, done));
  await count('copyFile', (done) => fs.copyFile('/tmp/lw-t1', '/tmp/lw-t2', done));
  fs.unlinkSync('/tmp/lw-t1');
  fs.unlinkSync('/tmp/lw-t2');
})();

// node: 10 12 18 20 22 24
// prints: readFile 4
// prints: readFile missing 1
// prints: writeFile 3
// prints: appendFile 3
// prints: truncate 3
// prints: copyFile 1
// node: 26
// prints: readFile 1
// prints: readFile missing 1
// prints: writeFile 1
// prints: appendFile 1
// prints: truncate 3
// prints: copyFile 1
