const fs = require('fs');

const stream = fs.createReadStream(__filename, { highWaterMark: 100, end: 149 });
console.log(stream.path === __filename, stream.fd, stream.pending);
stream.on('open', (fd) => console.log('open', typeof fd)).on('ready', () => console.log('ready'));
stream.on('data', (chunk) => console.log('data', chunk.length)).on('end', () => console.log('end'));
stream.on('close', () => console.log('close', stream.bytesRead, stream.destroyed));
process.nextTick(() => console.log('tick'));
// The rest of this file only makes it longer than the part that is read by the stream above.

// node: 10 12 18 20 22 24 26
// prints: true null true
// prints: tick
// prints: open number
// prints: ready
// prints: data 100
// prints: data 50
// prints: end
// prints: close 150 true
