const fs = require('fs');

(async () => {
  const stream = fs.createReadStream(__filename, { highWaterMark: 10 });
  stream.on('close', () => console.log('close', stream.destroyed));
  for await (const chunk of stream) {
    console.log(chunk.length);
    break;
  }
  try {
    for await (const chunk of fs.createReadStream('nope')) console.log(chunk);
  } catch (e) {
    console.log(e.code);
  }
})();

// node: 10 12
// prints: 10
// prints: close true
// prints: ENOENT
// node: 18 20 22 24 26
// prints: 10
// prints: ENOENT
// prints: close true
