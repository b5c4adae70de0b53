const fs = require('fs');

fs.writeFileSync('/tmp/lw-m', 'x', { mode: 0o600 });
const mode = () => (fs.statSync('/tmp/lw-m').mode & 0o777).toString(8);
console.log(mode());
fs.chmodSync('/tmp/lw-m', '755');
console.log(mode());
fs.utimesSync('/tmp/lw-m', 1000, new Date(5000));
const s = fs.statSync('/tmp/lw-m');
console.log(s.atimeMs, s.mtimeMs, s.mtime.toISOString());
fs.truncateSync('/tmp/lw-m', 3);
console.log(fs.readFileSync('/tmp/lw-m'));
fs.unlinkSync('/tmp/lw-m');

// node: 10
// prints: 600
// prints: 755
// prints: 1000000 5000 '1970-01-01T00:00:05.000Z'
// prints: <Buffer 78 00 00>
// node: 12 18 20 22 24 26
// prints: 600
// prints: 755
// prints: 1000000 5000 1970-01-01T00:00:05.000Z
// prints: <Buffer 78 00 00>
