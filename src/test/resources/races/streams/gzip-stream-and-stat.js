const fs = require('fs');
const gzip = require('zlib').createGzip();
gzip.on('data', () => {});
gzip.on('end', () => console.log('end'));
gzip.end('text');
fs.stat('.', () => fs.stat('.', () => console.log('second stat')));

// seen: 193 end | second stat
// seen: 7 second stat | end
