const fs = require('fs');

fs.writeFileSync('/tmp/lw-sr', 'abcdefghij');
const stream = fs.createReadStream('/tmp/lw-sr', { start: 2, end: 6, highWaterMark: 2, encoding: 'utf8' });
stream.on('data', (text) => console.log(text)).on('close', () => {
  const writer = fs.createWriteStream('/tmp/lw-sr', { flags: 'r+', start: 3 });
  writer.end('--');
  writer.on('close', () => {
    console.log(fs.readFileSync('/tmp/lw-sr', 'utf8'));
    fs.unlinkSync('/tmp/lw-sr');
  });
});

// node: 10 12 18 20 22 24 26
// prints: cd
// prints: ef
// prints: g
// prints: abc--fghij
