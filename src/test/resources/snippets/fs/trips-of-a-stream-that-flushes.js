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
look();
const stream = fs.createWriteStream(dir + '/a', { flush: true });
stream.end('c');
stream.on('finish', () => console.log('finish', trips));
stream.on('close', () => {
  isOver = true;
  console.log('close', trips, stream.flush);
});
try {
  fs.createWriteStream(dir + '/b', { flush: 1 }).on('open', () => console.log('any flush'));
} catch (error) {
  console.log(error.code, error.message);
}

// node: 10 12 18
// prints: any flush
// prints: finish 2
// prints: close 3 undefined
// node: 20 22 24 26
// prints: ERR_INVALID_ARG_TYPE The "options.flush" property must be of type boolean. Received type number (1)
// prints: finish 2
// prints: close 4 true
