const fs = require('fs');
const dir = fs.mkdtempSync('/tmp/trips-');

// Each trip of one thread lets one look of the other chain pass.
process.env.UV_THREADPOOL_SIZE = '1';
let trips = 0;
let isOver = false;
const look = () => fs.stat(dir, () => {
  trips++;
  if (!isOver) look();
});
fs.writeFileSync(dir + '/a', 'abc');
look();
fs.cp(dir + '/a', dir + '/b', { preserveTimestamps: true }, (error) => {
  isOver = true;
  console.log(error, trips);
});

// node: 10 12
// stderr: (a place inside Node)
// stderr: TypeError: fs.cp is not a function
// stderr:     at trips-of-a-copy-with-its-times.js:14
// exits: 1
// node: 18 20 22 24 26
// prints: null 7
