const fs = require('fs');

fs.writeFileSync('/tmp/lw-p1', 'piped');
const target = fs.createWriteStream('/tmp/lw-p2');
target.on('pipe', () => console.log('pipe')).on('unpipe', () => console.log('unpipe'));
fs.createReadStream('/tmp/lw-p1').on('end', () => console.log('end')).pipe(target);
target.on('finish', () => console.log('finish', fs.readFileSync('/tmp/lw-p2', 'utf8')));
target.on('close', () => {
  fs.unlinkSync('/tmp/lw-p1');
  fs.unlinkSync('/tmp/lw-p2');
});

// node: 10 12 18 20 22 24 26
// prints: pipe
// prints: end
// prints: unpipe
// prints: finish piped
