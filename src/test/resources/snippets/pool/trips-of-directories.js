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
  await count('mkdir', (done) => fs.mkdir('/tmp/lw-t4', done));
  await count('mkdir two', (done) => fs.mkdir('/tmp/lw-t4/a/b', { recursive: true }, done));
  await count('readdir', (done) => fs.readdir('/tmp/lw-t4', done));
  await count('mkdtemp', (done) => fs.mkdtemp('/tmp/lw-t4/x', (e, path) => done(fs.rmdirSync(path))));
  await count('realpath', (done) => fs.realpath('/tmp/lw-t4/a', done));
  await count('native', (done) => fs.realpath.native('/tmp/lw-t4/a', done));
  await count('rmdir', (done) => fs.rmdir('/tmp/lw-t4/a/b', done));
  fs.rmdirSync('/tmp/lw-t4/a');
  fs.rmdirSync('/tmp/lw-t4');
})();

// node: 10 12 18 20 22 24 26
// prints: mkdir 1
// prints: mkdir two 3
// prints: readdir 1
// prints: mkdtemp 1
// prints: realpath 4
// prints: native 1
// prints: rmdir 1
