const fs = require('fs');

const stream = fs.createWriteStream('/tmp/lw-ws');
for (const name of ['open', 'ready', 'finish', 'close', 'pipe']) stream.on(name, () => console.log(name));
console.log(stream.write('abc', () => console.log('written')), stream.bytesWritten, stream.pending);
stream.end('def', () => console.log('ended'));
stream.on('close', () => {
  console.log(fs.readFileSync('/tmp/lw-ws', 'utf8'), stream.bytesWritten);
  fs.unlinkSync('/tmp/lw-ws');
});

// node: 10 12
// prints: true 0 true
// prints: open
// prints: ready
// prints: written
// prints: finish
// prints: ended
// prints: close
// prints: abcdef 6
// node: 18 20 22 24 26
// prints: true 0 true
// prints: open
// prints: ready
// prints: written
// prints: ended
// prints: finish
// prints: close
// prints: abcdef 6
